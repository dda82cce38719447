/**
 * The four services behind the door, and how the gateway itself asks all of them something at once.
 *
 * <p>Asked, answered in time or counted as unreachable; an answer to the public is remembered for a moment.
 */
@NullMarked
package nl.keerpunt.gateway.neighbour;

import org.jspecify.annotations.NullMarked;
