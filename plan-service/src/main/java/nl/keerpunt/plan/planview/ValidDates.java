package nl.keerpunt.plan.planview;

import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.CauseNamed;
import nl.keerpunt.plan.plan.PlanEvent.CausesLinked;
import nl.keerpunt.plan.plan.PlanEvent.CommitmentRecorded;
import nl.keerpunt.plan.plan.PlanEvent.DirectorRecorded;
import nl.keerpunt.plan.plan.PlanEvent.FollowUpRecorded;
import nl.keerpunt.plan.plan.PlanEvent.GoalAdded;
import nl.keerpunt.plan.plan.PlanEvent.GoalScored;
import nl.keerpunt.plan.plan.PlanEvent.NoteTaken;
import nl.keerpunt.plan.plan.PlanEvent.PlanActivated;
import nl.keerpunt.plan.plan.PlanEvent.PlanClosed;
import nl.keerpunt.plan.plan.PlanEvent.PlanDrafted;
import nl.keerpunt.plan.plan.PlanEvent.PlanEnded;
import nl.keerpunt.plan.plan.PlanEvent.PlanReopened;
import nl.keerpunt.plan.plan.PlanEvent.PurposeRephrased;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineArranged;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineChanged;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineCovered;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDecided;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineDropped;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineNotCovered;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineProposed;
import nl.keerpunt.plan.plan.PlanEvent.SupportLineRefused;
import nl.keerpunt.plan.plan.PlanEvent.VersionAgreed;

/** From which day an event holds. What has no day of its own, such as wording, holds for as long as it is known. */
final class ValidDates {

    private ValidDates() {}

    static boolean holdsOn(PlanEvent event, LocalDate day) {
        return firstDay(event).map(first -> !first.isAfter(day)).orElse(true);
    }

    static Optional<LocalDate> firstDay(PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> Optional.of(drafted.on());
            case VersionAgreed agreed -> Optional.of(agreed.on());
            case PlanActivated activated -> Optional.of(activated.on());
            case SupportLineDecided decided -> Optional.of(decided.on());
            case GoalScored scored -> Optional.of(scored.on());
            case PlanClosed closed -> Optional.of(closed.on());
            case FollowUpRecorded recorded -> Optional.of(recorded.on());
            case PlanReopened reopened -> Optional.of(reopened.on());
            case PlanEnded ended -> Optional.of(ended.on());
            case DirectorRecorded recorded -> Optional.of(recorded.from());
            case CommitmentRecorded recorded -> Optional.of(recorded.decidedOn());
            case NoteTaken taken -> Optional.of(taken.on());
            case PurposeRephrased _,
                    GoalAdded _,
                    CauseNamed _,
                    CausesLinked _,
                    SupportLineProposed _,
                    SupportLineChanged _,
                    SupportLineDropped _,
                    SupportLineArranged _,
                    SupportLineRefused _,
                    SupportLineCovered _,
                    SupportLineNotCovered _ -> Optional.empty();
        };
    }
}
