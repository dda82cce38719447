package nl.keerpunt.plan.planlife;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.goal.Scores;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Reason;
import nl.keerpunt.plan.supportline.SupportLines;
import org.jspecify.annotations.Nullable;

/**
 * The life of a plan: undrafted, drafted, active, closed; ended when its household is erased. What changes its phase is
 * in {@link PlanLife}, what an event makes of it in {@link Evolution}.
 */
sealed interface Plan {

    Plan NOTHING = new Undrafted(Told.NOTHING);

    /** The director of a household may be known before anyone drafts its plan, and help may run that is in no plan. */
    record Undrafted(Told told) implements Plan {}

    /** Drafted, and not ended with its household: in each of these phases it holds the same. */
    sealed interface Begun extends Plan {

        Contents contents();

        Begun with(UnaryOperator<Contents> change);
    }

    /** Drafted for the first time, or again when it names its reopening. */
    record Drafted(Contents contents, @Nullable PlanReopened reopened) implements Begun {

        @Override
        public Drafted with(UnaryOperator<Contents> change) {
            return new Drafted(change.apply(contents), reopened);
        }
    }

    record Active(Contents contents, PlanActivated activated, Scores scores) implements Begun {

        /** The goals that closing still waits for, in a fixed order. */
        List<UUID> unmeasured() {
            return scores.missing(contents.fixedGoals());
        }

        Active with(GoalScored scored) {
            return new Active(contents, activated, scores.with(scored));
        }

        Active with(ScoreTakenBack back) {
            return new Active(contents, activated, scores.with(back));
        }

        @Override
        public Active with(UnaryOperator<Contents> change) {
            return new Active(change.apply(contents), activated, scores);
        }
    }

    record Closed(Contents contents, PlanClosed closed, FollowUps followUps) implements Begun {

        Closed with(FollowUpRecorded recorded) {
            return new Closed(contents, closed, followUps.with(recorded));
        }

        Closed with(FollowUpTakenBack back) {
            return new Closed(contents, closed, followUps.with(back));
        }

        @Override
        public Closed with(UnaryOperator<Contents> change) {
            return new Closed(change.apply(contents), closed, followUps);
        }
    }

    /** Whatever it was before. What was still on its way about its lines is recorded; it never begins again. */
    record Ended(Told told, SupportLines lines) implements Plan {}

    static List<PlanEvent> decide(PlanCommand command, Plan current) {
        if (!(current instanceof Ended)) {
            begins(command).ifPresent(told(current)::requireSomebodyOn);
        }
        return switch (command) {
            case DraftPlan draft -> PlanLife.draft(draft, current);
            case RephrasePurpose rephrase -> open(current).rephrase(rephrase);
            case AddGoal add -> open(current).add(add);
            case ChangeGoal change -> open(current).change(change, scored(current));
            case WithdrawGoal withdraw -> open(current).withdraw(withdraw);
            case NameCause name -> open(current).causes().name(name);
            case ChangeCause change -> open(current).causes().change(change);
            case WithdrawCause withdraw -> open(current).withdraw(withdraw);
            case LinkCauses link -> open(current).causes().link(link);
            case UnlinkCauses unlink -> open(current).causes().unlink(unlink);
            case ProposeSupportLine propose -> open(current).propose(propose);
            case ChangeSupportLine change -> open(current).change(change);
            case DropSupportLine drop -> open(current).lines().drop(drop);
            case SetCondition set -> open(current).surroundings().set(set, lines(current));
            case MeetCondition meet -> open(current).surroundings().meet(meet);
            case DropCondition drop -> open(current).surroundings().drop(drop);
            case ReviewSupportLine review -> open(current).surroundings().review(review, lines(current));
            case RecordCapacity capacity -> open(current).surroundings().record(capacity);
            case AgreeVersion agree -> PlanLife.agree(agree, current);
            case ActivatePlan activate -> PlanLife.activate(activate, current);
            case DecideSupportLine decide -> decide(decide, active(current));
            case ScoreGoal score -> score(score, active(current));
            case TakeScoreBack back -> active(current).scores().takeBack(back);
            case ClosePlan close -> PlanLife.close(close, current);
            case RecordFollowUp followUp -> PlanLife.followUp(followUp, current);
            case TakeFollowUpBack back -> PlanLife.takeBack(back, current);
            case ReopenPlan reopen -> PlanLife.reopen(reopen, current);
            case EndPlan end -> PlanLife.end(end, current);
            case RecordDirector director -> told(current).directors().record(director);
            case RecordDyingOut told -> told(current).record(told);
            case WeighAgreements weigh -> weigh(weigh, current);
            case RecordArranged arranged -> lines(current).arranged(arranged);
            case RecordLineRefused refused -> lines(current).refused(refused);
            case RecordCommitment commitment -> told(current).commitments().record(commitment);
            case TakeNote note -> asking(current).note(note, lines(current));
            case RecordCovered covered -> lines(current).covered(covered);
            case RecordNotCovered refused -> lines(current).notCovered(refused);
        };
    }

    private static List<PlanEvent> weigh(WeighAgreements weigh, Plan current) {
        return current instanceof Begun begun ? begun.contents().versions().weigh(weigh) : List.of();
    }

    /** From which day something begins that needs somebody for whom it is. */
    private static Optional<LocalDate> begins(PlanCommand command) {
        return switch (command) {
            case DraftPlan draft -> Optional.of(draft.on());
            case AgreeVersion agree -> Optional.of(agree.on());
            case ActivatePlan activate -> Optional.of(activate.on());
            case DecideSupportLine decide -> Optional.of(decide.on());
            case ReopenPlan reopen -> Optional.of(reopen.on());
            case PlanCommand _ -> Optional.empty();
        };
    }

    private static List<PlanEvent> decide(DecideSupportLine decide, Active active) {
        return active.contents()
                .lines()
                .decide(decide, active.activated().on(), active.contents().versions());
    }

    private static List<PlanEvent> score(ScoreGoal score, Active active) {
        return active.scores().score(score, active.contents().goals());
    }

    /** The goals of which a score counts by now. */
    private static Set<UUID> scored(Plan current) {
        return current instanceof Active active ? active.scores().scored() : Set.of();
    }

    /** The contents of a plan that may still change: an active plan is redrafted while it runs. */
    private static Contents open(Plan current) {
        return switch (current) {
            case Drafted drafted -> drafted.contents();
            case Active active -> active.contents();
            case Undrafted _ -> throw new Refusal(Reason.NOT_DRAFTED);
            case Closed _ -> throw new Refusal(Reason.PLAN_CLOSED);
            case Ended _ -> throw new Refusal(Reason.PLAN_ENDED);
        };
    }

    private static Active active(Plan current) {
        return switch (current) {
            case Active active -> active;
            case Undrafted _, Drafted _, Closed _ -> throw new Refusal(Reason.NOT_ACTIVE);
            case Ended _ -> throw new Refusal(Reason.PLAN_ENDED);
        };
    }

    /** An ended plan asks for nothing, so nobody takes note of anything. */
    private static Told asking(Plan current) {
        if (current instanceof Ended) {
            throw new Refusal(Reason.PLAN_ENDED);
        }
        return told(current);
    }

    static Told told(Plan current) {
        return switch (current) {
            case Undrafted undrafted -> undrafted.told();
            case Begun begun -> begun.contents().told();
            case Ended ended -> ended.told();
        };
    }

    static SupportLines lines(Plan current) {
        return switch (current) {
            case Undrafted _ -> SupportLines.NONE;
            case Begun begun -> begun.contents().lines();
            case Ended ended -> ended.lines();
        };
    }

    static Plan evolve(Plan current, PlanEvent event) {
        return Evolution.of(current, event);
    }
}
