package nl.keerpunt.platform.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked. Who it was is between the municipality and its professional; the resident hears in what capacity.
 *
 * @param purpose why it was allowed (doel): own-team, own-household, identification, administration, own-arrangement,
 *     right-of-access, a ground that was named
 * @param role in which roles; null for what was kept before that was known
 * @param team of which team; null as well for whoever has none
 */
@Schema(name = "Look")
public record Look(
        LocalDate on,
        String purpose,
        @Nullable String role,
        @Nullable String team) {

    static Look of(LocalDate on, @Nullable String kept, @Nullable String role, @Nullable String team) {
        return new Look(on, purpose(kept, role), role, team);
    }

    /** Lines of before each had a purpose were of administrators and providers. */
    public static String purpose(@Nullable String kept, @Nullable String role) {
        if (kept != null) {
            return kept;
        }
        var isAdministrator = role != null && role.contains("administrator");
        return isAdministrator ? ProcessingLog.ADMINISTRATION : ProcessingLog.OWN_ARRANGEMENT;
    }
}
