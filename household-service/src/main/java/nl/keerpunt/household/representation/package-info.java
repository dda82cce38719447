/**
 * Who may agree for a member on a day (vertegenwoordiging), and what the agreements and refusals given so far amount
 * to.
 *
 * <p>Two questions. Whose agreement is needed: out of the date of birth, the records of who may speak for the member,
 * a day and the law of the line. And what follows from the answers: agreed, waiting, refused with the ways out, or not
 * needed. Both are pure and know only what they are given: whoever wants to see a day as it was known then gives the
 * records and answers known then.
 *
 * <p>A refusal is of one line and its law: it stops nothing else. Agreement to help is never the ground on which data
 * may be used (AVG, art. 6): nothing here answers that question. People are ids, never names.
 */
@NullMarked
package nl.keerpunt.household.representation;

import org.jspecify.annotations.NullMarked;
