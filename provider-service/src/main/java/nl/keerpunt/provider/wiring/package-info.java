/**
 * What provider-service tells the house of itself: the names of its events, who may do what, whom it has contracts
 * with.
 */
@NullMarked
package nl.keerpunt.provider.wiring;

import org.jspecify.annotations.NullMarked;
