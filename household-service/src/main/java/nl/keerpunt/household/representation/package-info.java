/**
 * Who may agree for a member on a day (vertegenwoordiging): out of the date of birth, the records of who may speak for
 * the member, the day and the law of a line. It is pure and knows only what it is given: whoever wants to see a day as
 * it was known then gives the records known then.
 *
 * <p>What the answers amount to is judged in {@link nl.keerpunt.language.agreement}. People are ids, never names.
 */
@NullMarked
package nl.keerpunt.household.representation;

import org.jspecify.annotations.NullMarked;
