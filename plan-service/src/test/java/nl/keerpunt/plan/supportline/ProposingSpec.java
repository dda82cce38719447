package nl.keerpunt.plan.supportline;

import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import org.junit.jupiter.api.Test;

/** How a line is proposed, changed and dropped, until somebody decides it. */
class ProposingSpec {

    private final SupportLine longer = byProvider(12, euros(800));

    @Test
    void a_line_is_proposed_for_a_known_goal() {
        given(drafted, goal).when(propose(guidance)).then(proposed);
    }

    @Test
    void the_same_line_again_changes_nothing() {
        given(drafted, goal, proposed).when(propose(guidance)).then();
    }

    @Test
    void another_line_needs_another_id() {
        given(drafted, goal, proposed).when(propose(longer)).isRefused(LINE_ALREADY_PROPOSED);
    }

    @Test
    void a_dropped_line_is_not_proposed_again() {
        given(drafted, goal, proposed, dropped()).when(propose(guidance)).isRefused(LINE_DROPPED);
    }

    @Test
    void a_line_serves_a_goal() {
        given(drafted, goal).when(propose(serving(Set.of(), Set.of()))).isRefused(LINE_WITHOUT_GOAL);
    }

    @Test
    void a_line_serves_known_goals_only() {
        given(drafted).when(propose(guidance)).isRefused(UNKNOWN_GOAL);
    }

    @Test
    void a_line_works_on_known_causes_only() {
        var line = serving(Set.of(QUIET), Set.of(NOISE));
        given(drafted, goal).when(propose(line)).isRefused(UNKNOWN_CAUSE);
        given(drafted, goal, noise).when(propose(line)).then(new SupportLineProposed(PLAN, GUIDANCE, line));
    }

    @Test
    void a_provider_must_know_how_much_of_what() {
        given(drafted, goal).when(propose(byProvider(0, euros(800)))).isRefused(PROVIDER_TERMS_MISSING);
        given(drafted, goal)
                .when(propose(byNetwork(CarriedBy.PROVIDER, YOUTH, euros(0))))
                .isRefused(PROVIDER_TERMS_MISSING);
    }

    @Test
    void a_line_that_is_decided_rests_on_a_law() {
        given(drafted, goal)
                .when(propose(byNetwork(CarriedBy.PROFESSIONAL, null, euros(0))))
                .isRefused(LEGAL_BASIS_MISSING);
    }

    @Test
    void what_a_network_does_costs_nothing() {
        given(drafted, goal)
                .when(propose(byNetwork(CarriedBy.NETWORK, null, new Amount(1))))
                .isRefused(NEEDS_NO_MONEY);
    }

    @Test
    void only_a_line_carried_by_a_provider_names_one() {
        given(drafted, goal)
                .when(propose(carriedBy(guidance, CarriedBy.HOUSEHOLD)))
                .isRefused(CARRIED_WITHOUT_PROVIDER);
        given(drafted, goal)
                .when(propose(carriedBy(guidance, CarriedBy.PROFESSIONAL)))
                .isRefused(CARRIED_WITHOUT_PROVIDER);
    }

    @Test
    void a_line_has_no_negative_cost() {
        assertThatThrownBy(() -> byProvider(10, new Amount(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_undecided_line_is_changed() {
        running().when(change(longer)).then(new SupportLineChanged(PLAN, GUIDANCE, longer));
    }

    @Test
    void the_same_change_again_changes_nothing() {
        running().when(change(guidance)).then();
    }

    @Test
    void a_change_keeps_to_the_rules_of_a_proposal() {
        running().when(change(byProvider(0, euros(800)))).isRefused(PROVIDER_TERMS_MISSING);
    }

    @Test
    void a_decided_line_is_not_changed_here() {
        running().given(decided).when(change(longer)).isRefused(LINE_ALREADY_DECIDED);
    }

    @Test
    void a_dropped_line_is_not_changed() {
        running().given(dropped()).when(change(longer)).isRefused(LINE_DROPPED);
    }

    @Test
    void an_undecided_line_is_dropped_once() {
        running().when(new DropSupportLine(PLAN, GUIDANCE, NOTE)).then(dropped());
        running()
                .given(dropped())
                .when(new DropSupportLine(PLAN, GUIDANCE, NOTE))
                .then();
    }

    @Test
    void a_decided_line_is_stopped_at_the_provider_instead_of_dropped() {
        running().given(decided).when(new DropSupportLine(PLAN, GUIDANCE, NOTE)).isRefused(LINE_ALREADY_DECIDED);
    }

    @Test
    void an_unknown_line_is_not_dropped() {
        running().when(new DropSupportLine(PLAN, uuid(99), NOTE)).isRefused(UNKNOWN_LINE);
    }

    private static ProposeSupportLine propose(SupportLine content) {
        return new ProposeSupportLine(PLAN, GUIDANCE, content);
    }

    private static ChangeSupportLine change(SupportLine content) {
        return new ChangeSupportLine(PLAN, GUIDANCE, content);
    }

    private static SupportLineDropped dropped() {
        return new SupportLineDropped(PLAN, GUIDANCE, NOTE);
    }

    private static SupportLine serving(Set<UUID> goals, Set<UUID> causes) {
        return new SupportLine(
                guidance.carriedBy(),
                guidance.what(),
                guidance.provider(),
                guidance.product(),
                guidance.volume(),
                guidance.frequency(),
                guidance.period(),
                guidance.legalBasis(),
                guidance.estimatedCost(),
                goals,
                causes,
                guidance.objective(),
                guidance.considerations(),
                null);
    }

    private static SupportLine carriedBy(SupportLine line, CarriedBy carriedBy) {
        return new SupportLine(
                carriedBy,
                line.what(),
                line.provider(),
                line.product(),
                line.volume(),
                line.frequency(),
                line.period(),
                line.legalBasis(),
                line.estimatedCost(),
                line.goals(),
                line.causes(),
                line.objective(),
                line.considerations(),
                null);
    }
}
