/**
 * The budget statement (begrotingsoverzicht): appropriated, reserved, realised and free, of a year and up to a month,
 * by any lens, as known at any moment, down to the entry and the event that caused it.
 */
@NullMarked
package nl.keerpunt.budget.statement;

import org.jspecify.annotations.NullMarked;
