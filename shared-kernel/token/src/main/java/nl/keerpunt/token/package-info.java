/**
 * Tokens, by one set of rules for the gateway and for every service: what is a token, whose it is, what it says.
 *
 * <p>Shown in the Authorization header, its signature checked with the issuer's keys, judged all at once, read by the
 * names that this installation gives its claims.
 */
@NullMarked
package nl.keerpunt.token;

import org.jspecify.annotations.NullMarked;
