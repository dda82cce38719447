/** Which arrangements are there, how do they stand, and what is asked of whom? One row per arrangement and stretch of
 * days, each a function of its state. */
@NullMarked
package nl.keerpunt.provider.arrangementoverview;

import org.jspecify.annotations.NullMarked;
