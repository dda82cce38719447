/**
 * What is asked of a director: lines to decide, lines without cover, goals to measure, reviews and follow-ups due; and
 * what the director is to hear of: money that was committed by law, and decisions whose mandate was withdrawn.
 */
@NullMarked
package nl.keerpunt.plan.agenda;

import org.jspecify.annotations.NullMarked;
