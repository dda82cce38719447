/**
 * "Own room instead of therapy" (eigen kamer in plaats van therapie): the running example, played through the gateway.
 *
 * <p>Request → plan → decisions → cover → more hours → early stop → restored → looked back at → measured → closed. Each
 * step reads its effect back; the story only ends well when all of them held.
 */
@NullMarked
package nl.keerpunt.local.story;

import org.jspecify.annotations.NullMarked;
