/**
 * Who answers for a household (verantwoordelijk) when its director was assigned and has not accepted yet: whoever
 * assigned them. Within how many working days a director accepts.
 */
@NullMarked
package nl.keerpunt.household.direction;

import org.jspecify.annotations.NullMarked;
