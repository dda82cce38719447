package nl.keerpunt.plan.planlife;

import java.util.function.UnaryOperator;
import nl.keerpunt.plan.goal.Scores;
import nl.keerpunt.plan.plan.OfCause;
import nl.keerpunt.plan.plan.OfGoal;
import nl.keerpunt.plan.plan.OfLine;
import nl.keerpunt.plan.plan.OfSurroundings;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.planlife.Plan.Active;
import nl.keerpunt.plan.planlife.Plan.Begun;
import nl.keerpunt.plan.planlife.Plan.Closed;
import nl.keerpunt.plan.planlife.Plan.Drafted;
import nl.keerpunt.plan.planlife.Plan.Ended;
import nl.keerpunt.plan.planlife.Plan.Undrafted;
import nl.keerpunt.plan.supportline.SupportLines;

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
            case DyingOutRecorded recorded ->
                withTold(current, Plan.told(current).with(recorded));
            case PlanDrafted drafted -> new Drafted(Contents.of(drafted, Plan.told(current)), null);
            case PlanActivated activated -> new Active(((Begun) current).contents(), activated, Scores.NONE);
            case GoalScored scored -> ((Active) current).with(scored);
            case ScoreTakenBack back -> ((Active) current).with(back);
            case PlanClosed closed -> new Closed(((Begun) current).contents(), closed, FollowUps.NONE);
            case FollowUpRecorded recorded -> ((Closed) current).with(recorded);
            case FollowUpTakenBack back -> ((Closed) current).with(back);
            case PlanReopened reopened ->
                new Drafted(((Begun) current).contents().reopened(), reopened);
            case PlanEnded _ -> new Ended(Plan.told(current), Plan.lines(current));
            case PurposeRephrased rephrased -> ((Begun) current).with(it -> it.with(rephrased));
            case OfGoal goal -> ((Begun) current).with(it -> it.with(it.goals().with(goal)));
            case OfCause cause ->
                ((Begun) current).with(it -> it.with(it.causes().with(cause)));
            case OfSurroundings around ->
                ((Begun) current).with(it -> it.with(it.surroundings().with(around)));
            case VersionAgreed agreed -> ((Begun) current).with(it -> it.with(agreed));
            case AgreementsWeighed weighed -> ((Begun) current).with(it -> it.with(weighed));
            case OfLine line -> onLines(current, it -> it.with(line));
        };
    }

    private static Plan withTold(Plan current, Told told) {
        return switch (current) {
            case Undrafted _ -> new Undrafted(told);
            case Begun begun -> begun.with(it -> it.with(told));
            case Ended ended -> new Ended(told, ended.lines());
        };
    }

    private static Plan onLines(Plan current, UnaryOperator<SupportLines> change) {
        return current instanceof Ended ended
                ? new Ended(ended.told(), change.apply(ended.lines()))
                : ((Begun) current).with(it -> it.with(change.apply(it.lines())));
    }
}
