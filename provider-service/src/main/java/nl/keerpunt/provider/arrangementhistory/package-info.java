/** How did one arrangement stand on a day, what did we know of it at a moment, and what changed between two moments? */
@NullMarked
package nl.keerpunt.provider.arrangementhistory;

import org.jspecify.annotations.NullMarked;
