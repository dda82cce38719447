package nl.keerpunt.plan.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A plan's history in which a decision says its line in the words that were decided on. It is stored without them, so
 * that they can be erased where they were said; whoever reads it alone would think that they were.
 */
final class Spoken {

    private Spoken() {}

    static List<Recorded<PlanEvent>> of(List<Recorded<PlanEvent>> history) {
        var words = new HashMap<UUID, SupportLine>();
        var spoken = new ArrayList<Recorded<PlanEvent>>();
        for (var each : history) {
            spoken.add(
                    switch (each.fact()) {
                        case SupportLineProposed proposed -> {
                            words.put(proposed.line(), proposed.content());
                            yield each;
                        }
                        case SupportLineChanged changed -> {
                            words.put(changed.line(), changed.content());
                            yield each;
                        }
                        case SupportLineDecided decided -> with(each, decided, words.get(decided.line()));
                        case PlanEvent _ -> each;
                    });
        }
        return List.copyOf(spoken);
    }

    /** A decision of before 27 November 2026 has words of its own. */
    private static Recorded<PlanEvent> with(
            Recorded<PlanEvent> each, SupportLineDecided decided, @Nullable SupportLine said) {
        if (said == null || decided.content().what().known() != null) {
            return each;
        }
        return new Recorded<>(
                new SupportLineDecided(
                        decided.plan(),
                        decided.line(),
                        decided.by(),
                        decided.on(),
                        decided.mandate(),
                        decided.arrangement(),
                        said,
                        decided.mandateVersion(),
                        decided.byLaw()),
                each.name(),
                each.version(),
                each.position(),
                each.recordedAt(),
                each.actor(),
                each.id());
    }
}
