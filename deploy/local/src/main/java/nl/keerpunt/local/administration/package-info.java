/**
 * What an administrator of the local platform does by hand: look after what is parked, begin a new epoch of keys, and
 * write a read model anew. Asked of the services through the gateway.
 */
@NullMarked
package nl.keerpunt.local.administration;

import org.jspecify.annotations.NullMarked;
