/**
 * budget-service: the one purse of a municipality. Every law's cost draws on the same budget of a year; law, task
 * field, objective, provider and household are lenses over one ledger and always add up to it.
 *
 * <p>{@code budget} decides what is appropriated, reserved and realised, over all years of a municipality at once and
 * one decision at a time. {@code ledger} says the same in balanced entries that are only ever added. {@code statement}
 * answers the controller from them: now, as valid on a day and as known at a moment. {@code exchange} hears what
 * arrangements ask and tells whether the budget covers them.
 */
@NullMarked
package nl.keerpunt.budget;

import org.jspecify.annotations.NullMarked;
