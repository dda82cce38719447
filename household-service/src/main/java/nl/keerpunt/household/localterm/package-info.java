/**
 * What an installation confirms or sets of the legal terms that are still to be confirmed (lokale termijnen): one file,
 * read at start, of which everything that is wrong is told at once.
 */
@NullMarked
package nl.keerpunt.household.localterm;

import org.jspecify.annotations.NullMarked;
