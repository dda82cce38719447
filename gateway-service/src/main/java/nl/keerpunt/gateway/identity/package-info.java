/**
 * Who comes to the door: a token is required everywhere except at the public doors.
 *
 * <p>Shown, its signature checked with the issuer's keys, its claims checked all together, let in with its roles or
 * told why not. The token goes on to the service, which checks it again.
 */
@NullMarked
package nl.keerpunt.gateway.identity;

import org.jspecify.annotations.NullMarked;
