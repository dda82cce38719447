/**
 * What a service heard of mandates (mandaten): who may decide what. plan-service keeps the register; whoever judges by
 * it keeps what it heard as history of its own, so that a decision can name what it knew.
 *
 * <p>The life of a mandate as heard: granted; withdrawn, after which it holds until and including its last day.
 */
@NullMarked
package nl.keerpunt.platform.mandate;

import org.jspecify.annotations.NullMarked;
