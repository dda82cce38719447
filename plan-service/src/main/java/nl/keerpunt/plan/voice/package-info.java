/**
 * Whose voice counts (wie mag instemmen): what is heard of who may agree on a day, for whoever lives in a household.
 * It is asked about when somebody agreed to a plan on that day, and kept as history of one's own.
 *
 * <p>The life of a day as heard: asked about; told; told anew when it was not so after all.
 */
@NullMarked
package nl.keerpunt.plan.voice;

import org.jspecify.annotations.NullMarked;
