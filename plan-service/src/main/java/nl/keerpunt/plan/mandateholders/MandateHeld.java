package nl.keerpunt.plan.mandateholders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.mandate.MandateHistory;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it was known from one position of the store until another.
 *
 * @param knownUntil the first position at which it was known otherwise; null: it is known so still
 */
record MandateHeld(
        Mandate mandate, long knownFrom, @Nullable Long knownUntil) {

    static List<MandateHeld> of(MandateHistory history) {
        var held = new ArrayList<MandateHeld>();
        var since = new LinkedHashMap<Mandate, Long>();
        for (var recorded : history.events()) {
            var known = history.knownAt(recorded.position()).stream()
                    .map(Held::mandate)
                    .toList();
            new LinkedHashMap<>(since).forEach((mandate, from) -> {
                if (!known.contains(mandate)) {
                    held.add(new MandateHeld(mandate, from, recorded.position()));
                    since.remove(mandate);
                }
            });
            known.forEach(mandate -> since.putIfAbsent(mandate, recorded.position()));
        }
        since.forEach((mandate, from) -> held.add(new MandateHeld(mandate, from, null)));
        return held;
    }

    boolean isKnownAt(long position) {
        return knownFrom <= position && (knownUntil == null || position < knownUntil);
    }
}
