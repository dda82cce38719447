package nl.keerpunt.household.professional;

import java.util.UUID;
import nl.keerpunt.language.words.Team;
import org.jspecify.annotations.Nullable;

/**
 * A professional on a day on which they work here.
 *
 * @param team null: none that anybody named
 * @param post null: none that anybody named
 * @param absence null: they are there
 */
public record Presence(
        @Nullable Team team, @Nullable Post post, @Nullable Away absence) {

    /** Under which id it is recorded that they are away, and for how long. */
    public record Away(UUID id, Absence days) {}
}
