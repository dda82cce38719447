/**
 * The one purse. Every law's cost draws on the same budget of a municipality and year; law, task field, objective,
 * provider and household are lenses over one ledger and always add up to it.
 *
 * <p>{@code budget} decides what is appropriated, reserved and realised; {@code ledger} says the same in balanced
 * entries.
 */
@NullMarked
package nl.keerpunt.budget;

import org.jspecify.annotations.NullMarked;
