/**
 * The question "which days does this plan ask to keep in mind?" (agenda van het plan), for a calendar: first and last
 * days of lines, the review of an emergency, follow-ups. What stands in a calendar hangs on a wall, so it holds no
 * words, no names, no product and no law. Read only.
 */
@NullMarked
package nl.keerpunt.plan.plancalendar;

import org.jspecify.annotations.NullMarked;
