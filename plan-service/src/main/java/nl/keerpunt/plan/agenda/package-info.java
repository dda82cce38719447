/** What is asked of a director: lines to decide, lines without cover, goals to measure, reviews and follow-ups due. */
@NullMarked
package nl.keerpunt.plan.agenda;

import org.jspecify.annotations.NullMarked;
