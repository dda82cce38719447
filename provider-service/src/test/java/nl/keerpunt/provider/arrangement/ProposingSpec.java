package nl.keerpunt.provider.arrangement;

import static java.time.LocalDate.parse;
import static nl.keerpunt.provider.arrangement.Anna.DECIDES;
import static nl.keerpunt.provider.arrangement.Anna.at;
import static nl.keerpunt.provider.arrangement.Guidance.*;
import static nl.keerpunt.provider.arrangement.Reason.*;

import nl.keerpunt.provider.agreement.Extent;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.junit.jupiter.api.Test;

/** The rules of a change that the provider asks for. */
class ProposingSpec {

    @Test
    void the_provider_asks_for_a_change() {
        running.when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON)).then(proposed);
    }

    @Test
    void asking_again_changes_nothing() {
        running.given(proposed)
                .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                .then();
    }

    @Test
    void a_proposal_does_not_change_while_it_is_open() {
        running.given(proposed)
                .when(new ProposeChange(ID, PROPOSAL, TEN_HOURS, REASON))
                .isRefused(PROPOSAL_ALREADY_MADE);
    }

    @Test
    void one_proposal_is_open_at_a_time() {
        running.given(proposed)
                .when(new ProposeChange(ID, OTHER_PROPOSAL, SIX_HOURS, REASON))
                .isRefused(PROPOSAL_OPEN);
    }

    @Test
    void an_answered_proposal_makes_room_for_the_next() {
        running.given(proposed, declined)
                .when(new ProposeChange(ID, OTHER_PROPOSAL, SIX_HOURS, REASON))
                .then(new ChangeProposed(ID, HOUSEHOLD, OTHER_PROPOSAL, SIX_HOURS, REASON));
    }

    @Test
    void an_answered_proposal_is_not_made_again() {
        running.given(proposed, declined)
                .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                .isRefused(PROPOSAL_ALREADY_ANSWERED);
    }

    @Test
    void a_proposal_fits_the_arrangement() {
        running.when(new ProposeChange(ID, PROPOSAL, extent(3, "2026-03-16", "2026-03-31"), REASON))
                .isRefused(OUTSIDE_PERIOD);
    }

    @Test
    void a_proposal_asks_for_a_volume() {
        running.when(new ProposeChange(ID, PROPOSAL, extent(0, "2026-02-15", "2026-03-31"), REASON))
                .isRefused(VOLUME_NOT_POSITIVE);
    }

    @Test
    void there_is_nothing_to_propose_after_the_end() {
        running.given(stopped)
                .when(new ProposeChange(ID, PROPOSAL, SIX_HOURS, REASON))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void an_accepted_proposal_becomes_a_change_that_names_it() {
        running.given(proposed)
                .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                .then(accepted);
    }

    @Test
    void accepting_again_changes_nothing() {
        running.given(proposed, accepted)
                .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                .then();
    }

    @Test
    void accepting_needs_a_tariff_on_the_first_day() {
        running.given(proposed)
                .when(new AcceptProposal(ID, PROPOSAL, null, DECIDES))
                .isRefused(NOT_OFFERED);
    }

    @Test
    void nothing_is_accepted_that_was_not_proposed() {
        running.when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES)).isRefused(PROPOSAL_UNKNOWN);
    }

    @Test
    void a_declined_proposal_is_not_accepted_later() {
        running.given(proposed, declined)
                .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                .isRefused(PROPOSAL_ALREADY_ANSWERED);
    }

    @Test
    void an_open_proposal_is_not_accepted_after_the_end() {
        running.given(proposed, stopped)
                .when(new AcceptProposal(ID, PROPOSAL, OFFER, DECIDES))
                .isRefused(ALREADY_ENDED);
    }

    @Test
    void a_proposal_accepted_in_part_becomes_a_change_of_that_part() {
        running.given(proposed)
                .when(new AcceptProposalInPart(ID, PROPOSAL, part(), OFFER, DECIDES, REASON))
                .then(inPart());
    }

    @Test
    void accepting_the_same_part_again_changes_nothing() {
        running.given(proposed, inPart())
                .when(new AcceptProposalInPart(ID, PROPOSAL, part(), OFFER, DECIDES, REASON))
                .then();
    }

    @Test
    void another_part_is_another_proposal() {
        running.given(proposed, inPart())
                .when(new AcceptProposalInPart(ID, PROPOSAL, SIX_HOURS, OFFER, DECIDES, REASON))
                .isRefused(PROPOSAL_ALREADY_ANSWERED);
    }

    @Test
    void no_part_is_accepted_of_what_was_not_proposed() {
        running.when(new AcceptProposalInPart(ID, PROPOSAL, part(), OFFER, DECIDES, REASON))
                .isRefused(PROPOSAL_UNKNOWN);
    }

    @Test
    void a_proposal_is_declined_with_a_reason() {
        running.given(proposed).when(new DeclineProposal(ID, PROPOSAL, REASON)).then(declined);
    }

    @Test
    void declining_again_changes_nothing() {
        running.given(proposed, declined)
                .when(new DeclineProposal(ID, PROPOSAL, REASON))
                .then();
    }

    @Test
    void an_accepted_proposal_is_not_declined_later() {
        running.given(proposed, accepted)
                .when(new DeclineProposal(ID, PROPOSAL, REASON))
                .isRefused(PROPOSAL_ALREADY_ANSWERED);
    }

    @Test
    void nothing_is_declined_that_was_not_proposed() {
        running.when(new DeclineProposal(ID, PROPOSAL, REASON)).isRefused(PROPOSAL_UNKNOWN);
    }

    private Extent part() {
        return extent(3, "2026-03-15", "2026-03-31");
    }

    private ArrangementChanged inPart() {
        return new ArrangementChanged(
                ID,
                AGREEMENT,
                2,
                2,
                parse("2026-03-15"),
                part().at(OFFER),
                months(28_814, 47_457, 23_729 + 30_000),
                new AcceptedProposal(PROPOSAL, true),
                REASON,
                at(months(28_814, 47_457, 23_729 + 30_000)));
    }
}
