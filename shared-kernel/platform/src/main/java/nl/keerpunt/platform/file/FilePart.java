package nl.keerpunt.platform.file;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one service holds about a person, and who saw it there (deel van een inzage).
 *
 * @param subject who it is; null of a service that does not know
 * @param erased whether the household was erased: then ids and days are left, and nobody's words
 * @param words what its facts, fields and choices are called in Dutch
 */
record FilePart(
        UUID household,
        UUID member,
        @Nullable FileSubject subject,
        boolean erased,
        List<FileFact> facts,
        List<Seen> looks,
        SortedMap<String, String> words) {

    /**
     * Somebody looked. Who it was is between the municipality and its professional (HvJ EU 22 June 2023, C-579/21).
     *
     * @param operation what was asked
     * @param purpose why it was allowed (doel)
     * @param role in which roles; null for what was kept before that was known
     * @param team of which team; null as well for whoever has none
     */
    @Schema(name = "FileLook")
    record Seen(
            Instant at,
            String operation,
            String purpose,
            @Nullable String role,
            @Nullable String team) {}

    FilePart {
        facts = List.copyOf(facts);
        looks = List.copyOf(looks);
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
}
