package nl.keerpunt.platform.lane;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import nl.keerpunt.language.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A command under an identifier of its own.
 *
 * @param id a second command under it never adds a second event
 * @param facts what history keeps beside the events: actor, correlation, fingerprint. Asked for when the command is
 *     decided, because a household's key may be made only then.
 * @param expected which versions the caller decided on, or null when any will do
 * @param seals the household whose key seals what is personal in it
 */
public record Sent(
        String id,
        Object command,
        Supplier<Map<String, ?>> facts,
        @Nullable LongPredicate expected,
        Optional<HouseholdId> seals) {}
