/**
 * What an administrator of the local platform does by hand: look at what is parked, try it again, or drop it.
 *
 * <p>Asked of each service through the gateway, once for each demo municipality, and told as a table.
 */
@NullMarked
package nl.keerpunt.local.administration;

import org.jspecify.annotations.NullMarked;
