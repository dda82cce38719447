package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Arrangement.Reason.NOT_AGREED;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.OTHER_HOUSEHOLD;
import static nl.keerpunt.provider.arrangement.Arrangement.Reason.WAS_REFUSED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AcceptProposal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AcceptProposalInPart;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AskCoverAgain;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ChangeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.DeclineProposal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.EvaluateArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.PauseArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ProposeChange;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordCover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RecordNoCover;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RestoreArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ResumeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StartArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StopArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.WithdrawArrangement;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementAgreed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementChanged;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementEvaluated;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementNotCovered;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementPaused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRefused;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementRestored;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementResumed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStarted;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementStopped;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ArrangementWithdrawn;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ChangeProposed;
import nl.keerpunt.provider.arrangement.ArrangementEvent.CoverAskedAgain;
import nl.keerpunt.provider.arrangement.ArrangementEvent.ProposalDeclined;
import nl.keerpunt.provider.arrangement.ArrangementState.Status;
import nl.keerpunt.provider.arrangement.Proposal.Answer;
import nl.keerpunt.provider.arrangement.Version.Cover;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an arrangement: who is asked what is decided in {@link #decide}; the rules themselves stand per verb in
 * {@link Agreeing}, {@link Proposing}, {@link CarryingOut} and {@link Covering}.
 */
sealed interface Arrangement {

    record Unknown() implements Arrangement {}

    /** A decided plan line that could not be arranged; the director decides another one. */
    record Refused() implements Arrangement {}

    record Known(
            Agreement agreement,
            Versions versions,
            Course course,
            Map<UUID, Proposal> proposals,
            @Nullable ArrangementEvaluated lastEvaluation)
            implements Arrangement {

        public Known {
            proposals = Map.copyOf(proposals);
        }

        HouseholdId household() {
            return agreement.household();
        }

        Proposal proposal(UUID proposal) {
            return proposals.getOrDefault(proposal, new Proposal.Unknown());
        }

        private Known with(Versions later) {
            return new Known(agreement, later, course, proposals, lastEvaluation);
        }

        private Known with(Course later) {
            return new Known(agreement, versions, later, proposals, lastEvaluation);
        }

        private Known with(UUID id, Proposal proposal) {
            var all = new HashMap<>(proposals);
            all.put(id, proposal);
            return new Known(agreement, versions, course, all, lastEvaluation);
        }

        private Known with(ArrangementEvaluated evaluation) {
            return new Known(agreement, versions, course, proposals, evaluation);
        }
    }

    enum Reason {
        ALREADY_AGREED,
        ALREADY_COVERED,
        ALREADY_CURRENT,
        ALREADY_ENDED,
        ALREADY_STARTED,
        ALREADY_WITHDRAWN,
        AWAITING_COVER,
        ENDS_BEFORE_START,
        NOT_AGREED,
        NOT_COVERED,
        NOT_OFFERED,
        NOT_PAUSED,
        NOT_RUNNING,
        NOT_STARTED,
        OTHER_HOUSEHOLD,
        OTHER_LEGAL_BASIS,
        OTHER_PRODUCT,
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
            case AgreeArrangement agree -> Agreeing.agree(agree, current);
            case ChangeArrangement change -> Agreeing.change(change, known(command, current));
            case RestoreArrangement restore -> Agreeing.restore(restore, known(command, current));
            case ProposeChange propose -> Proposing.propose(propose, known(command, current));
            case AcceptProposal accept -> Proposing.accept(accept, known(command, current));
            case AcceptProposalInPart accept -> Proposing.acceptInPart(accept, known(command, current));
            case DeclineProposal decline -> Proposing.decline(decline, known(command, current));
            case StartArrangement start -> CarryingOut.start(start, known(command, current));
            case PauseArrangement pause -> CarryingOut.pause(pause, known(command, current));
            case ResumeArrangement resume -> CarryingOut.resume(resume, known(command, current));
            case StopArrangement stop -> CarryingOut.stop(stop, known(command, current));
            case WithdrawArrangement withdraw -> CarryingOut.withdraw(withdraw, known(command, current));
            case EvaluateArrangement evaluate -> CarryingOut.evaluate(evaluate, known(command, current));
            case AskCoverAgain ask -> Covering.askAgain(ask, known(command, current));
            case RecordCover cover -> Covering.cover(cover, known(command, current));
            case RecordNoCover noCover -> Covering.noCover(noCover, known(command, current));
        };
    }

    static Arrangement evolve(Arrangement current, ArrangementEvent event) {
        return switch (event) {
            case ArrangementAgreed agreed -> agreed(agreed);
            case ArrangementRefused _ -> new Refused();
            case ArrangementChanged changed -> changed((Known) current, changed);
            case ArrangementRestored restored -> restored((Known) current, restored);
            case ChangeProposed proposed ->
                ((Known) current).with(proposed.proposal(), new Proposal.Open(proposed.extent()));
            case ProposalDeclined declined -> declined((Known) current, declined);
            case ArrangementStarted started -> turned((Known) current, started.on(), Status.RUNNING);
            case ArrangementPaused paused -> turned((Known) current, paused.on(), Status.PAUSED);
            case ArrangementResumed resumed -> turned((Known) current, resumed.on(), Status.RUNNING);
            case ArrangementStopped stopped -> stopped((Known) current, stopped);
            case ArrangementWithdrawn _ -> withdrawn((Known) current);
            case ArrangementEvaluated evaluated -> ((Known) current).with(evaluated);
            case CoverAskedAgain _ ->
                ((Known) current).with(((Known) current).versions().askedAgain());
            case ArrangementCovered _ -> answered((Known) current, Cover.COVERED);
            case ArrangementNotCovered _ -> answered((Known) current, Cover.NOT_COVERED);
        };
    }

    /** What is said about one household may not be kept under the key of another. */
    private static Known known(ArrangementCommand command, Arrangement current) {
        return switch (current) {
            case Unknown _ -> throw new Refusal(NOT_AGREED);
            case Refused _ -> throw new Refusal(WAS_REFUSED);
            case Known known
            when command instanceof ConcernsHousehold concerning
                    && !concerning.household().equals(known.household()) -> throw new Refusal(OTHER_HOUSEHOLD);
            case Known known -> known;
        };
    }

    private static Known agreed(ArrangementAgreed agreed) {
        var versions = Versions.NONE.agreed(agreed.terms(), agreed.appliesFrom());
        return new Known(agreed.agreement(), versions, Course.NOT_STARTED, Map.of(), null);
    }

    private static Known changed(Known known, ArrangementChanged changed) {
        var later = known.with(known.versions().agreed(changed.terms(), changed.appliesFrom()));
        var proposal = changed.proposal();
        if (proposal == null) {
            return later;
        }
        var answer = proposal.inPart() ? Answer.ACCEPTED_IN_PART : Answer.ACCEPTED;
        return later.with(
                proposal.proposal(),
                new Proposal.Answered(answer, changed.terms().extent()));
    }

    private static Known restored(Known known, ArrangementRestored restored) {
        return known.with(known.versions().restored(restored.restoredVersion(), restored.appliesFrom()))
                .with(known.course().restored(restored.appliesFrom()));
    }

    private static Known declined(Known known, ProposalDeclined declined) {
        var open = (Proposal.Open) known.proposal(declined.proposal());
        return known.with(declined.proposal(), new Proposal.Answered(Answer.DECLINED, open.extent()));
    }

    private static Known turned(Known known, LocalDate on, Status status) {
        return known.with(known.course().turned(on, status));
    }

    private static Known stopped(Known known, ArrangementStopped stopped) {
        return known.with(known.versions().stopped(stopped.lastDay()))
                .with(known.course().turned(stopped.appliesFrom(), Status.ENDED));
    }

    private static Known withdrawn(Known known) {
        return known.with(known.versions().withdrawn()).with(Course.WITHDRAWN);
    }

    private static Known answered(Known known, Cover cover) {
        return known.with(known.versions().answered(cover));
    }
}
