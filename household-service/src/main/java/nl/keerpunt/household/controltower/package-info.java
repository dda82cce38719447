/**
 * The control tower (huishoudensoverzicht): all households of a team, who directs them, what waits for an answer.
 * Read only.
 */
@NullMarked
package nl.keerpunt.household.controltower;

import org.jspecify.annotations.NullMarked;
