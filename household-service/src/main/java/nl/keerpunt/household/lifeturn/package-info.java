/**
 * The birthdays on which laws change for somebody (levenswendingen): at 4, 5, 12, 16, 18, 21, 23 and 27, and at
 * pension age.
 *
 * <p>Each turn is data: at which age, how many months ahead a task is raised, which laws change and how, by which
 * source and how sure we are of it. Out of a date of birth and a day come the turns ahead; a line that ends on such a
 * birthday, or on the day before, asks for a successor.
 */
@NullMarked
package nl.keerpunt.household.lifeturn;

import org.jspecify.annotations.NullMarked;
