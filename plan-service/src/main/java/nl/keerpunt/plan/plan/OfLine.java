package nl.keerpunt.plan.plan;

import java.util.UUID;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.jspecify.annotations.Nullable;

/** What happened to one line of a plan (ondersteuningsregel). */
public sealed interface OfLine
        permits SupportLineProposed,
                SupportLineChanged,
                SupportLineDropped,
                SupportLineDecided,
                SupportLineArranged,
                SupportLineRefused,
                SupportLineCovered,
                SupportLineNotCovered {

    UUID line();

    /** The line as it is from then on; null where that stays as it was. */
    default @Nullable SupportLine content() {
        return null;
    }
}
