/**
 * What lies in the store, under which names and in which form, and how it is read: one by one, or as whole histories.
 */
@NullMarked
package nl.keerpunt.platform.stored;

import org.jspecify.annotations.NullMarked;
