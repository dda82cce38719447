/** The words that every service speaks: money, time, people, places, and the refusal of a rule. Plain Java. */
@NullMarked
package nl.keerpunt.language;

import org.jspecify.annotations.NullMarked;
