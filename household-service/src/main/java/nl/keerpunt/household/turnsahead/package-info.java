/**
 * The question "which turns of life lie ahead of who lives here?" (levenswendingen), on any day and as it was known,
 * and which support ends with them or runs over them while nobody decided what follows. Read only.
 */
@NullMarked
package nl.keerpunt.household.turnsahead;

import org.jspecify.annotations.NullMarked;
