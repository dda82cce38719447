/**
 * Copies of the data and the way back to a moment (reservekopie, terugzetten). A backup is a copy of the database
 * cluster; from the first one on, everything that is written is copied too (WAL), so that any moment since can be
 * restored. Keys and passwords are in no backup.
 *
 * <p>A restore: what is here is closed → a backup is copied aside → brought to the moment → put in its place → a new
 * era.
 */
@NullMarked
package nl.keerpunt.local.backup;

import org.jspecify.annotations.NullMarked;
