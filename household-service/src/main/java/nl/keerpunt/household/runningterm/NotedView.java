package nl.keerpunt.household.runningterm;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.registration.TermEvent.*;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of a request and not taken back.
 *
 * @param fact by which it is taken back
 * @param milestone null unless one was reached
 */
@Schema(name = "NotedTermFact")
record NotedView(UUID fact, Kind kind, @Nullable Milestone milestone, LocalDate on) {

    /** What kind of thing it tells. */
    @Schema(name = "NotedTermFactKind")
    enum Kind {
        MILESTONE_REACHED,
        DATA_ASKED_FOR,
        OBJECTION_LODGED,
        HEARING_PLANNED,
        DECISION_ADJOURNED,
        DECISION_DELAYED
    }

    static NotedView of(TermFactRecorded noted) {
        return switch (noted) {
            case MilestoneReached it -> new NotedView(it.fact(), Kind.MILESTONE_REACHED, it.milestone(), it.on());
            case DataAskedFor it -> new NotedView(it.fact(), Kind.DATA_ASKED_FOR, null, it.on());
            case ObjectionLodged it -> new NotedView(it.fact(), Kind.OBJECTION_LODGED, null, it.on());
            case HearingPlanned it -> new NotedView(it.fact(), Kind.HEARING_PLANNED, null, it.on());
            case DecisionAdjourned it -> new NotedView(it.fact(), Kind.DECISION_ADJOURNED, null, it.on());
            case DecisionDelayed it -> new NotedView(it.fact(), Kind.DECISION_DELAYED, null, it.on());
        };
    }
}
