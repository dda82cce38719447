package nl.keerpunt.platform.administration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.keerpunt.platform.parking.Place;
import org.jspecify.annotations.Nullable;

/**
 * A subject that waits, as the administrator sees it.
 *
 * @param reader the read model, the outbox, or the topic of a message
 * @param subject a pseudonym or a code; of a message that nobody vouches for, its place on the topic
 * @param municipality null for a message of which nobody can tell whose it is
 * @param first the position of the fact that cannot be handled; of a message, its offset
 * @param kind the kind of failure; {@code Unsigned}, {@code Forged} or {@code Misplaced} when nobody vouches for it
 * @param waiting how many facts wait, that one included
 */
@Schema(name = "ParkedFact")
record Waiting(
        UUID id,
        Place place,
        String reader,
        String subject,
        @Nullable String municipality,
        long first,
        String kind,
        Instant since,
        int tries,
        long waiting) {}
