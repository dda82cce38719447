/**
 * The health of the whole: the gateway and the four services, up, degraded, starting or down.
 *
 * <p>Asked all at once with little patience, remembered for a second, told without any detail.
 */
@NullMarked
package nl.keerpunt.gateway.health;

import org.jspecify.annotations.NullMarked;
