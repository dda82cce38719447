package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Reason.ENDED_WITH_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Reason.IS_PERSONAL_BUDGET;
import static nl.keerpunt.provider.arrangement.Reason.NOT_AGREED;
import static nl.keerpunt.provider.arrangement.Reason.OTHER_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Reason.WAS_REFUSED;

import java.util.List;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.vocabulary.Status;

/**
 * The rules of an arrangement: who is asked what is decided in {@link #decide}; the rules themselves stand per verb in
 * {@link Arranging}, {@link Agreeing}, {@link Proposing}, {@link CarryingOut}, {@link Ending}, {@link Dying} and
 * {@link Covering}; {@link Judging} judges what each of them commits.
 */
sealed interface Arrangement permits Arrangement.Unknown, Arrangement.Refused, Agreed {

    record Unknown() implements Arrangement {}

    /** A decided plan line that could not be arranged; the director decides another one. */
    record Refused() implements Arrangement {}

    static List<ArrangementEvent> decide(ArrangementCommand command, Arrangement current) {
        return switch (command) {
            case AgreeArrangement agree -> Arranging.agree(agree, current);
            case AgreePersonalBudget agree -> Arranging.agree(agree, current);
            case AgreeSupportLine agree -> Arranging.agree(agree, current);
            case AgreeBudgetLine agree -> Arranging.agree(agree, current);
            case RefuseArrangement refuse -> Arranging.refuse(refuse, current);
            case ChangeArrangement change -> Agreeing.change(change, open(command, current));
            case ChangeCarer change -> Agreeing.change(change, open(command, current));
            case RestoreArrangement restore -> Agreeing.restore(restore, open(command, current));
            case ProposeChange propose -> Proposing.propose(propose, carriedOut(command, current));
            case AcceptProposal accept -> Proposing.accept(accept, carriedOut(command, current));
            case AcceptProposalInPart accept -> Proposing.acceptInPart(accept, carriedOut(command, current));
            case DeclineProposal decline -> Proposing.decline(decline, carriedOut(command, current));
            case StartArrangement start -> CarryingOut.start(start, open(command, current));
            case PauseArrangement pause -> CarryingOut.pause(pause, open(command, current));
            case ResumeArrangement resume -> CarryingOut.resume(resume, open(command, current));
            case StopArrangement stop -> CarryingOut.stop(stop, open(command, current));
            case WithdrawArrangement withdraw -> CarryingOut.withdraw(withdraw, open(command, current));
            case EvaluateArrangement evaluate -> CarryingOut.evaluate(evaluate, open(command, current));
            case EndArrangement end -> Ending.end(end, current);
            case EndByDeath end -> Dying.end(end, current);
            case TakeDeathBack _ when current instanceof Refused -> List.of(); // Nothing of it ever ended.
            case TakeDeathBack back -> Dying.takeBack(back, agreed(command, current));
            case AskCoverAgain ask -> Covering.askAgain(ask, open(command, current));
            case RecordCover cover -> Covering.cover(cover, agreed(command, current));
            case RecordNoCover noCover -> Covering.noCover(noCover, agreed(command, current));
        };
    }

    static Arrangement evolve(Arrangement current, ArrangementEvent event) {
        return switch (event) {
            case ArrangementAgreed agreed ->
                Agreed.of(agreed.agreement())
                        .agreed(agreed.terms(), agreed.appliesFrom())
                        .asked(agreed);
            case ArrangementRefused _ -> new Refused();
            case ArrangementChanged changed ->
                ((Agreed) current).changed(changed).asked(changed);
            case ArrangementRestored restored ->
                ((Agreed) current)
                        .restored(restored.restoredVersion(), restored.terms(), restored.appliesFrom())
                        .asked(restored);
            case ChangeProposed proposed ->
                ((Agreed) current).with(proposed.proposal(), new Proposal.Open(proposed.extent()));
            case ProposalDeclined declined -> ((Agreed) current).declined(declined.proposal());
            case ArrangementStarted started -> ((Agreed) current).turned(started.on(), Status.RUNNING);
            case ArrangementPaused paused ->
                ((Agreed) current).turned(paused.on(), Status.PAUSED).asked(paused.asked());
            case ArrangementResumed resumed ->
                ((Agreed) current).turned(resumed.on(), Status.RUNNING).asked(resumed.asked());
            case ArrangementStopped stopped ->
                ((Agreed) current).stopped(stopped.lastDay()).asked(stopped);
            case ArrangementWithdrawn withdrawn ->
                ((Agreed) current).withdrawn().asked(withdrawn);
            case ArrangementEnded ended -> ((Agreed) current).ended(ended).asked(ended);
            case ArrangementEndedByDeath ended ->
                ((Agreed) current).endedByDeath(ended.on(), ended.withdrawn()).asked(ended);
            case DeathTakenBack back -> ((Agreed) current).deathTakenBack().asked(back);
            case ArrangementEvaluated evaluated -> ((Agreed) current).with(evaluated);
            case CoverAskedAgain asked -> ((Agreed) current).askedAgain(asked);
            case ArrangementCovered covered -> ((Agreed) current).covered(covered.question());
            case ArrangementNotCovered refusal -> ((Agreed) current).refused(refusal);
        };
    }

    /** What ended with the record of its household stays as it is, but for what the budget still answers. */
    private static Agreed open(ArrangementCommand command, Arrangement current) {
        var arrangement = agreed(command, current);
        if (arrangement.endedWithHousehold()) {
            throw new Refusal(ENDED_WITH_HOUSEHOLD);
        }
        return arrangement;
    }

    /** Only a provider proposes: nobody does of what the household buys itself. */
    private static Agreed carriedOut(ArrangementCommand command, Arrangement current) {
        var arrangement = open(command, current);
        return switch (arrangement.agreement().delivery()) {
            case IN_KIND -> arrangement;
            case PERSONAL_BUDGET -> throw new Refusal(IS_PERSONAL_BUDGET);
        };
    }

    private static Agreed agreed(ArrangementCommand command, Arrangement current) {
        return switch (current) {
            case Unknown _ -> throw new Refusal(NOT_AGREED);
            case Refused _ -> throw new Refusal(WAS_REFUSED);
            case Agreed arrangement
            when isOfAnother(command, arrangement.household()) -> throw new Refusal(OTHER_HOUSEHOLD);
            case Agreed arrangement -> arrangement;
        };
    }

    /** What is said about one household may not be kept under the key of another. */
    private static boolean isOfAnother(ArrangementCommand command, HouseholdId household) {
        return command instanceof ConcernsHousehold concerning
                        && !concerning.household().equals(household)
                || command instanceof Closing closing
                        && closing.reason() != null
                        && !closing.reason().household().equals(household);
    }
}
