package nl.keerpunt.platform.parking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject that waits, and what it waits behind.
 *
 * @param reader the read model; {@code outbox}; or the topic on which a message came
 * @param subject a pseudonym or code, never a name
 * @param municipality null for a message of which nobody can tell whose it is
 * @param first the position of the fact that cannot be handled; of a message, its offset
 * @param kind the kind of failure
 */
public record ParkedFact(
        UUID id,
        Place place,
        String reader,
        String subject,
        @Nullable String municipality,
        long first,
        String kind,
        Instant since,
        int tries) {}
