/**
 * What a service heard of households: who answers for them, and which were erased. It decides on this, so that it is
 * history of its own.
 *
 * <p>The life of a household as heard: registered with a team; directed, from a day on, by whom and in which team;
 * erased.
 */
@NullMarked
package nl.keerpunt.platform.household;

import org.jspecify.annotations.NullMarked;
