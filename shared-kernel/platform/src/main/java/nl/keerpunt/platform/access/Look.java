package nl.keerpunt.platform.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked. Who it was is between the municipality and its professional; the resident hears in what capacity.
 *
 * @param purpose why it was allowed (doel): own-team, own-household, identification, administration, delivery, a ground that
 *     was named
 * @param role in which roles; null for what was kept before that was known
 * @param team of which team; null as well for whoever has none
 */
record Look(
        LocalDate on,
        String purpose,
        @Nullable String role,
        @Nullable String team) {}
