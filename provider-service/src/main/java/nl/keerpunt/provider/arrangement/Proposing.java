package nl.keerpunt.provider.arrangement;

import static nl.keerpunt.provider.arrangement.Proposal.Outcome.ACCEPTED;
import static nl.keerpunt.provider.arrangement.Proposal.Outcome.ACCEPTED_IN_PART;
import static nl.keerpunt.provider.arrangement.Proposal.Outcome.DECLINED;
import static nl.keerpunt.provider.arrangement.Reason.PROPOSAL_ALREADY_ANSWERED;
import static nl.keerpunt.provider.arrangement.Reason.PROPOSAL_ALREADY_MADE;
import static nl.keerpunt.provider.arrangement.Reason.PROPOSAL_OPEN;
import static nl.keerpunt.provider.arrangement.Reason.PROPOSAL_UNKNOWN;

import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import nl.keerpunt.provider.arrangement.Proposal.Answered;
import nl.keerpunt.provider.arrangement.Proposal.Open;
import nl.keerpunt.provider.arrangement.Proposal.Unknown;

/** The rules of a change that the provider asks for: one open proposal at a time, each answered once. */
final class Proposing {

    private Proposing() {}

    static List<ArrangementEvent> propose(ProposeChange propose, Agreed arrangement) {
        return switch (arrangement.proposal(propose.proposal())) {
            case Open open when open.extent().equals(propose.extent()) -> List.of();
            case Open _ -> throw new Refusal(PROPOSAL_ALREADY_MADE);
            case Answered _ -> throw new Refusal(PROPOSAL_ALREADY_ANSWERED);
            case Unknown _ -> proposeFirst(propose, arrangement);
        };
    }

    static List<ArrangementEvent> accept(AcceptProposal accept, Agreed arrangement) {
        return switch (arrangement.proposal(accept.proposal())) {
            case Open open -> {
                var terms = Agreeing.newTerms(arrangement, open.extent(), accept.offer());
                var proposal = new AcceptedProposal(accept.proposal(), false);
                yield List.of(
                        Agreeing.changed(accept.arrangement(), arrangement, terms, proposal, null, accept.decider()));
            }
            case Answered answered when answered.outcome() == ACCEPTED -> List.of();
            case Answered _ -> throw new Refusal(PROPOSAL_ALREADY_ANSWERED);
            case Unknown _ -> throw new Refusal(PROPOSAL_UNKNOWN);
        };
    }

    static List<ArrangementEvent> acceptInPart(AcceptProposalInPart accept, Agreed arrangement) {
        return switch (arrangement.proposal(accept.proposal())) {
            case Open _ -> {
                var terms = Agreeing.newTerms(arrangement, accept.extent(), accept.offer());
                var proposal = new AcceptedProposal(accept.proposal(), true);
                yield List.of(Agreeing.changed(
                        accept.arrangement(), arrangement, terms, proposal, accept.reason(), accept.decider()));
            }
            case Answered answered when answered.equals(new Answered(ACCEPTED_IN_PART, accept.extent())) -> List.of();
            case Answered _ -> throw new Refusal(PROPOSAL_ALREADY_ANSWERED);
            case Unknown _ -> throw new Refusal(PROPOSAL_UNKNOWN);
        };
    }

    static List<ArrangementEvent> decline(DeclineProposal decline, Agreed arrangement) {
        return switch (arrangement.proposal(decline.proposal())) {
            case Open _ ->
                List.of(new ProposalDeclined(
                        decline.arrangement(), arrangement.household(), decline.proposal(), decline.reason()));
            case Answered answered when answered.outcome() == DECLINED -> List.of();
            case Answered _ -> throw new Refusal(PROPOSAL_ALREADY_ANSWERED);
            case Unknown _ -> throw new Refusal(PROPOSAL_UNKNOWN);
        };
    }

    private static List<ArrangementEvent> proposeFirst(ProposeChange propose, Agreed arrangement) {
        if (arrangement.proposals().values().stream().anyMatch(Open.class::isInstance)) {
            throw new Refusal(PROPOSAL_OPEN);
        }
        Agreeing.refuseUnfitting(arrangement, propose.extent());
        return List.of(new ChangeProposed(
                propose.arrangement(),
                arrangement.household(),
                propose.proposal(),
                propose.extent(),
                propose.reason()));
    }
}
