/**
 * Keeping and destroying a household's record (bewaren en vernietigen): what is due, what stands in the way, how far
 * the destruction of one is and on whom it waits, and the declaration of what was destroyed.
 */
@NullMarked
package nl.keerpunt.household.erasure;

import org.jspecify.annotations.NullMarked;
