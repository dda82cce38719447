/**
 * What a professional may decide alone.
 *
 * <p>The life of a mandate: granted for a period; withdrawn, after which it holds until and including its last day.
 * What it allowed on a day in the past stays answerable for ever.
 */
@NullMarked
package nl.keerpunt.plan.mandate;

import org.jspecify.annotations.NullMarked;
