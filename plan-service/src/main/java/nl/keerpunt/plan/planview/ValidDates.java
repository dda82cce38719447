package nl.keerpunt.plan.planview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.plan.plan.OfCause;
import nl.keerpunt.plan.plan.OfGoal;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** From which day an event holds. What has no day of its own, such as wording, holds for as long as it is known. */
final class ValidDates {

    private ValidDates() {}

    /** The days on which it begins to show. */
    static Stream<LocalDate> turns(PlanEvent event) {
        return event instanceof DyingOutRecorded recorded
                ? Stream.ofNullable(recorded.on()).flatMap(last -> Stream.of(last, last.plusDays(1)))
                : firstDay(event).stream();
    }

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
            case ConditionMet met -> Optional.of(met.on());
            case SupportLineReviewed reviewed -> Optional.of(reviewed.on());
            case CapacityRecorded recorded -> Optional.of(recorded.from());
            case NoteTaken taken -> Optional.of(taken.on());
            case PurposeRephrased _,
                    OfGoal _,
                    OfCause _,
                    ConditionSet _,
                    ConditionDropped _,
                    ScoreTakenBack _,
                    FollowUpTakenBack _,
                    SupportLineProposed _,
                    SupportLineChanged _,
                    SupportLineDropped _,
                    SupportLineArranged _,
                    SupportLineRefused _,
                    SupportLineCovered _,
                    SupportLineNotCovered _,
                    DyingOutRecorded _,
                    AgreementsWeighed _ -> Optional.empty();
        };
    }
}
