/**
 * The one purse (beurs): the rules that decide over all years of a municipality at once, and the shell that remembers
 * it.
 *
 * <p>{@code Purse} asks {@code Council}, {@code Cover} and {@code Spending}, each about {@code Reservation}s per
 * month and the figures of a {@code YearBudget}.
 */
@NullMarked
package nl.keerpunt.budget.purse;

import org.jspecify.annotations.NullMarked;
