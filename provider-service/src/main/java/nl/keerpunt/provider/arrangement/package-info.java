/**
 * The shared agreement between municipality and provider about support for one household, with its full history.
 *
 * <p>The life of an arrangement: agreed, then running, paused and running again, and ended; or withdrawn before it
 * started; or refused, when a decided plan line could not be arranged. What is agreed stands in versions: a change, an
 * accepted proposal, a restore, a stop and a withdrawal each add one and never alter an earlier day. The budget answers
 * each version: its cover is awaited, then given or not; without cover nothing starts.
 */
@NullMarked
package nl.keerpunt.provider.arrangement;

import org.jspecify.annotations.NullMarked;
