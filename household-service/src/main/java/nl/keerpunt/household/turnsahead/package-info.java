/**
 * The question "which turns of life lie ahead of who lives here?" (levenswendingen), on any day and as it was known.
 * Read only.
 */
@NullMarked
package nl.keerpunt.household.turnsahead;

import org.jspecify.annotations.NullMarked;
