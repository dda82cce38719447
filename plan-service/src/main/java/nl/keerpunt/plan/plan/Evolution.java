package nl.keerpunt.plan.plan;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.keerpunt.plan.plan.Plan.Active;
import nl.keerpunt.plan.plan.Plan.Closed;
import nl.keerpunt.plan.plan.Plan.Drafted;
import nl.keerpunt.plan.plan.Plan.Ended;
import nl.keerpunt.plan.plan.Plan.Known;
import nl.keerpunt.plan.plan.Plan.Undrafted;
import nl.keerpunt.plan.plan.PlanEvent.*;

/** What an event makes of a plan. It never refuses: a cast that fails is history that no rule made. */
final class Evolution {

    private Evolution() {}

    static Plan of(Plan current, PlanEvent event) {
        return switch (event) {
            case DirectorRecorded recorded ->
                withTold(current, Plan.told(current).with(recorded));
            case CommitmentRecorded recorded ->
                withTold(current, Plan.told(current).with(recorded));
            case NoteTaken taken -> withTold(current, Plan.told(current).with(taken));
            case PlanDrafted drafted -> new Drafted(Contents.of(drafted, Plan.told(current)), null);
            case PlanActivated activated -> new Active(((Known) current).contents(), activated, Map.of());
            case GoalScored scored -> ((Active) current).with(scored);
            case PlanClosed closed -> new Closed(((Known) current).contents(), closed, Map.of());
            case FollowUpRecorded recorded -> ((Closed) current).with(recorded);
            case PlanReopened reopened ->
                new Drafted(((Known) current).contents().reopened(), reopened);
            case PlanEnded _ -> new Ended(Plan.told(current), Plan.lines(current));
            case PurposeRephrased rephrased -> ((Known) current).with(it -> it.with(rephrased));
            case GoalAdded added -> ((Known) current).with(it -> it.with(added));
            case CauseNamed named -> ((Known) current).with(it -> it.with(named));
            case CausesLinked linked -> ((Known) current).with(it -> it.with(linked));
            case VersionAgreed agreed -> ((Known) current).with(it -> it.with(agreed));
            case SupportLineProposed proposed -> onLines(current, it -> it.with(proposed.line(), proposed.content()));
            case SupportLineChanged changed -> onLines(current, it -> it.with(changed.line(), changed.content()));
            case SupportLineDropped dropped -> onLines(current, it -> it.with(dropped));
            case SupportLineDecided decided -> onLines(current, it -> it.with(decided));
            case SupportLineArranged arranged -> onLines(current, it -> it.with(arranged));
            case SupportLineRefused refused -> onLines(current, it -> it.with(refused));
            case SupportLineCovered covered -> onLines(current, it -> it.with(covered));
            case SupportLineNotCovered refused -> onLines(current, it -> it.with(refused));
        };
    }

    private static Plan withTold(Plan current, Told told) {
        return switch (current) {
            case Undrafted _ -> new Undrafted(told);
            case Known known -> known.with(it -> it.with(told));
            case Ended ended -> new Ended(told, ended.lines());
        };
    }

    private static Plan onLines(Plan current, UnaryOperator<SupportLines> change) {
        return current instanceof Ended ended
                ? new Ended(ended.told(), change.apply(ended.lines()))
                : ((Known) current).with(it -> it.with(change.apply(it.lines())));
    }
}
