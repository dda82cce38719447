/**
 * Read models: rows that follow from events, read with the municipality set for every transaction, and reading your
 * own writes.
 */
@NullMarked
package nl.keerpunt.platform.reading;

import org.jspecify.annotations.NullMarked;
