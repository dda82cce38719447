/**
 * The rules of a household's whole life: {@code Household} asks {@code Moving}, {@code Directing}, {@code Hearing},
 * {@code Holding}, {@code Noting}, {@code Living}, {@code Home} and {@code Erasing}; {@code KeptRecord} is what keeping
 * and destroying see of it.
 */
@NullMarked
package nl.keerpunt.household.householdlife;

import org.jspecify.annotations.NullMarked;
