/**
 * What the lanes hold when something fails: notes, written while their database, each other and their callers
 * misbehave.
 */
@NullMarked
package nl.keerpunt.platform.faults;

import org.jspecify.annotations.NullMarked;
