/**
 * What agreements and refusals of help amount to (instemming): judged by whose agreement is needed. Who may agree is
 * known in household-service; what they answered is written down in plan-service.
 *
 * <p>A refusal is of one line and its law: it stops nothing else. Agreement to help is never the ground on which data
 * may be used (AVG, art. 6): nothing here answers that question. People are ids, never names.
 */
@NullMarked
package nl.keerpunt.language.agreement;

import org.jspecify.annotations.NullMarked;
