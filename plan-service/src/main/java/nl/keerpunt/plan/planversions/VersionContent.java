package nl.keerpunt.plan.planversions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a household agreed to in a version, as it is shown (inhoud van een versie); two are the same in whatever order
 * their parts stand.
 *
 * @param purpose null when it is destroyed
 */
record VersionContent(@Nullable Words purpose, Map<UUID, AgreedGoal> goals, Map<UUID, AgreedLine> lines) {

    VersionContent {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}
