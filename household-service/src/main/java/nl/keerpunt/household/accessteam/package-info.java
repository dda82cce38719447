/**
 * An access team (toegangsteam): that there is one, and which competences it needs from which day on.
 *
 * <p>The life of a team: formed, by an administrator or when somebody of it first came in; what it needs is said from a
 * day on, and anew when that was wrong.
 */
@NullMarked
package nl.keerpunt.household.accessteam;

import org.jspecify.annotations.NullMarked;
