/**
 * Sends a request on to the service that its path belongs to.
 *
 * <p>Let in, measured against the limits of method and size, sent on over a pooled connection with its token and
 * correlation id, answered as the service answered; or told that the service is down, slow or broke off.
 */
@NullMarked
package nl.keerpunt.gateway.route;

import org.jspecify.annotations.NullMarked;
