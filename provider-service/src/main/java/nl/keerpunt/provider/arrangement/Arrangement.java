package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.ENDED_WITH_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_AGREED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OTHER_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.WAS_REFUSED;

import java.util.List;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.ArrangementState.Status;

/**
 * The rules of an arrangement: who is asked what is decided in {@link #decide}; the rules themselves stand per verb in
 * {@link Arranging}, {@link Agreeing}, {@link Proposing}, {@link CarryingOut}, {@link Ending} and {@link Covering};
 * {@link Judging} judges what each of them commits.
 */
sealed interface Arrangement permits Arrangement.Unknown, Arrangement.Refused, Known {

    record Unknown() implements Arrangement {}

    /** A decided plan line that could not be arranged; the director decides another one. */
    record Refused() implements Arrangement {}

    enum Reason {
        ALREADY_AGREED,
        ALREADY_COVERED,
        ALREADY_CURRENT,
        ALREADY_ENDED,
        ALREADY_STARTED,
        ALREADY_WITHDRAWN,
        AMOUNT_TOO_LARGE,
        AWAITING_COVER,
        ENDED_WITH_HOUSEHOLD,
        ENDS_BEFORE_START,
        GROUND_OF_ANOTHER_LAW,
        ID_TAKEN,
        NOT_AGREED,
        NOT_COVERED,
        NOT_OFFERED,
        NOT_PAUSED,
        NOT_RUNNING,
        NOT_STARTED,
        OTHER_HOUSEHOLD,
        OTHER_LEGAL_BASIS,
        OTHER_PRODUCT,
        OUTSIDE_MANDATE,
        OUTSIDE_PERIOD,
        OUT_OF_ORDER,
        PERIOD_TOO_LONG,
        PROPOSAL_ALREADY_ANSWERED,
        PROPOSAL_ALREADY_MADE,
        PROPOSAL_OPEN,
        PROPOSAL_UNKNOWN,
        USEFULNESS_OUT_OF_RANGE,
        VERSION_UNKNOWN,
        VOLUME_NOT_POSITIVE,
        VOLUME_TOO_LARGE,
        WAS_REFUSED
    }

    static List<ArrangementEvent> decide(ArrangementCommand command, Arrangement current) {
        return switch (command) {
            case AgreeArrangement agree -> Arranging.agree(agree, current);
            case RefuseArrangement refuse -> Arranging.refuse(refuse, current);
            case ChangeArrangement change -> Agreeing.change(change, open(command, current));
            case RestoreArrangement restore -> Agreeing.restore(restore, open(command, current));
            case ProposeChange propose -> Proposing.propose(propose, open(command, current));
            case AcceptProposal accept -> Proposing.accept(accept, open(command, current));
            case AcceptProposalInPart accept -> Proposing.acceptInPart(accept, open(command, current));
            case DeclineProposal decline -> Proposing.decline(decline, open(command, current));
            case StartArrangement start -> CarryingOut.start(start, open(command, current));
            case PauseArrangement pause -> CarryingOut.pause(pause, open(command, current));
            case ResumeArrangement resume -> CarryingOut.resume(resume, open(command, current));
            case StopArrangement stop -> CarryingOut.stop(stop, open(command, current));
            case WithdrawArrangement withdraw -> CarryingOut.withdraw(withdraw, open(command, current));
            case EvaluateArrangement evaluate -> CarryingOut.evaluate(evaluate, open(command, current));
            case EndArrangement end -> Ending.end(end, current);
            case AskCoverAgain ask -> Covering.askAgain(ask, open(command, current));
            case RecordCover cover -> Covering.cover(cover, known(command, current));
            case RecordNoCover noCover -> Covering.noCover(noCover, known(command, current));
        };
    }

    static Arrangement evolve(Arrangement current, ArrangementEvent event) {
        return switch (event) {
            case ArrangementAgreed agreed ->
                Known.of(agreed.agreement())
                        .agreed(agreed.terms(), agreed.appliesFrom())
                        .asked(agreed);
            case ArrangementRefused _ -> new Refused();
            case ArrangementChanged changed ->
                ((Known) current).changed(changed).asked(changed);
            case ArrangementRestored restored ->
                ((Known) current)
                        .restored(restored.restoredVersion(), restored.terms(), restored.appliesFrom())
                        .asked(restored);
            case ChangeProposed proposed ->
                ((Known) current).with(proposed.proposal(), new Proposal.Open(proposed.extent()));
            case ProposalDeclined declined -> ((Known) current).declined(declined.proposal());
            case ArrangementStarted started -> ((Known) current).turned(started.on(), Status.RUNNING);
            case ArrangementPaused paused ->
                ((Known) current).turned(paused.on(), Status.PAUSED).asked(paused.asked());
            case ArrangementResumed resumed ->
                ((Known) current).turned(resumed.on(), Status.RUNNING).asked(resumed.asked());
            case ArrangementStopped stopped ->
                ((Known) current).stopped(stopped.lastDay()).asked(stopped);
            case ArrangementWithdrawn withdrawn -> ((Known) current).withdrawn().asked(withdrawn);
            case ArrangementEnded ended -> ((Known) current).ended(ended).asked(ended);
            case ArrangementEvaluated evaluated -> ((Known) current).with(evaluated);
            case CoverAskedAgain asked -> ((Known) current).askedAgain(asked);
            case ArrangementCovered covered -> ((Known) current).covered(covered.question());
            case ArrangementNotCovered refusal -> ((Known) current).refused(refusal);
        };
    }

    /** What ended with the record of its household stays as it is, but for what the budget still answers. */
    private static Known open(ArrangementCommand command, Arrangement current) {
        var known = known(command, current);
        if (known.endedWithHousehold()) {
            throw new Refusal(ENDED_WITH_HOUSEHOLD);
        }
        return known;
    }

    private static Known known(ArrangementCommand command, Arrangement current) {
        return switch (current) {
            case Unknown _ -> throw new Refusal(NOT_AGREED);
            case Refused _ -> throw new Refusal(WAS_REFUSED);
            case Known known when isOfAnother(command, known.household()) -> throw new Refusal(OTHER_HOUSEHOLD);
            case Known known -> known;
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
