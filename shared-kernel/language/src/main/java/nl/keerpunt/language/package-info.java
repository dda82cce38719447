/** What every service asks and answers in: commands, the household they concern, the refusal of a rule. Plain Java. */
@NullMarked
package nl.keerpunt.language;

import org.jspecify.annotations.NullMarked;
