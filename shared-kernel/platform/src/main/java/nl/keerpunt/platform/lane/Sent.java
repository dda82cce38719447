package nl.keerpunt.platform.lane;

import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A command under an identifier of its own.
 *
 * @param id a second command under it never adds a second event
 * @param facts what history keeps beside the events: actor, correlation, fingerprint; asked for when the command is decided
 * @param expected which versions the caller decided on, or null when any will do
 */
public record Sent(
        String id,
        Object command,
        Supplier<Map<String, ?>> facts,
        @Nullable LongPredicate expected) {}
