package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.*;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static nl.keerpunt.plan.planlife.OwnRoom.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.SupportLine;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;

/** The lines of a plan, from proposal to what provider and budget answered. */
class SupportLineSpec {

    private final SupportLine longer = byProvider(12, euros(800));
    private final SupportLineArranged arranged = new SupportLineArranged(
            PLAN, GUIDANCE, ARRANGEMENT, 2, Money.euro(790), new Label("change"), parse("2026-03-01"));
    private final SupportLineCovered covered = new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 2, null);
    private final SupportLineNotCovered notCovered = new SupportLineNotCovered(
            PLAN, GUIDANCE, ARRANGEMENT, 2, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);
    private final SupportLineRefused refused =
            new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("NOT_OFFERED"), null);

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

    @Test
    void a_professional_decides_at_once_within_the_mandate() {
        running().when(decision(ARRANGEMENT, List.of(mandate))).then(decided);
    }

    @Test
    void a_decision_rests_on_the_first_mandate_that_allows_it() {
        var lower = mandate(uuid(51), DIRECTOR, YOUTH, euros(799), 6, "2026-12-31");
        var higher = mandate(uuid(52), DIRECTOR, YOUTH, euros(900), 6, "2026-12-31");
        running().when(decision(ARRANGEMENT, List.of(lower, mandate, higher))).then(decided);
    }

    @Test
    void a_mandate_for_a_smaller_amount_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, YOUTH, new Amount(79_999), 6, "2026-12-31"));
    }

    @Test
    void a_mandate_for_a_shorter_time_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, YOUTH, euros(800), 5, "2026-12-31"));
    }

    @Test
    void a_mandate_under_another_law_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, new LegalBasis("WMO"), euros(800), 6, "2026-12-31"));
    }

    @Test
    void a_mandate_that_ended_the_day_before_does_not_allow_it() {
        assertOutside(mandate(uuid(50), DIRECTOR, YOUTH, euros(800), 6, "2026-01-21"));
    }

    @Test
    void the_mandate_of_a_colleague_does_not_allow_it() {
        assertOutside(mandate(uuid(50), COLLEAGUE, YOUTH, euros(800), 6, "2026-12-31"));
    }

    @Test
    void a_refusal_outside_the_mandate_names_who_may_decide() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> Plan.decide(decision(ARRANGEMENT, List.of()), running().state()));

        assertThat(refusal.facts()).containsEntry("mayDecide", List.of(COLLEAGUE));
    }

    @Test
    void deciding_again_changes_nothing_even_when_the_mandate_ended_since() {
        running().given(decided).when(decision(ARRANGEMENT, List.of())).then();
    }

    @Test
    void a_line_is_decided_once() {
        running().given(decided).when(decision(ANOTHER, List.of(mandate))).isRefused(LINE_ALREADY_DECIDED);
    }

    @Test
    void a_dropped_line_is_not_decided() {
        running().given(dropped()).when(decision(ARRANGEMENT, List.of(mandate))).isRefused(LINE_DROPPED);
    }

    @Test
    void a_line_of_an_inactive_plan_is_not_decided() {
        given(directed, drafted, goal, proposed, helped, agreed)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(NOT_ACTIVE);
    }

    @Test
    void a_line_is_decided_as_the_household_agreed_to_it() {
        running()
                .given(new SupportLineChanged(PLAN, GUIDANCE, longer))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(NOT_AGREED);
    }

    @Test
    void in_an_emergency_help_does_not_wait_for_an_agreed_version() {
        given(directed, drafted, goal, proposed)
                .given(new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .then(decided);
    }

    @Test
    void a_decision_repeats_nobodys_words_and_a_refused_line_still_has_them() {
        assertThat(decided.content().what().value()).isEmpty();
        running()
                .given(decided, new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("NOT_OFFERED"), null))
                .when(change(guidance))
                .then();
    }

    @Test
    void what_a_network_does_needs_no_decision() {
        running()
                .when(new DecideSupportLine(
                        PLAN,
                        HOMEWORK,
                        DIRECTOR,
                        parse("2026-01-22"),
                        ARRANGEMENT,
                        held(List.of(mandate)),
                        List.of(),
                        null,
                        null,
                        parse("2026-01-22")))
                .isRefused(NEEDS_NO_DECISION);
    }

    @Test
    void what_a_professional_does_is_decided_without_an_arrangement() {
        var own = byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(100));
        given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, own))
                .given(new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")))
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        mandate.uuid(),
                        null,
                        own.withoutWords(),
                        1,
                        null));
    }

    @Test
    void the_provider_arranges_a_decided_line() {
        running().given(decided).when(arrange(2, ARRANGEMENT)).then(arranged);
    }

    @Test
    void an_older_version_of_an_arrangement_changes_nothing() {
        running().given(decided, arranged).when(arrange(2, ARRANGEMENT)).then();
        running().given(decided, arranged).when(arrange(1, ARRANGEMENT)).then();
    }

    @Test
    void an_arrangement_of_another_decision_changes_nothing() {
        running().given(decided).when(arrange(2, ANOTHER)).then();
    }

    @Test
    void a_message_about_an_unknown_line_changes_nothing() {
        given(directed).when(arrange(2, ARRANGEMENT)).then();
        running().when(arrange(2, ARRANGEMENT)).then();
        running().given(dropped()).when(arrange(2, ARRANGEMENT)).then();
    }

    @Test
    void a_line_the_provider_cannot_carry_out_is_reported() {
        running().given(decided).when(refuse(ARRANGEMENT)).then(refused);
    }

    @Test
    void a_refused_line_is_decided_again_for_a_fresh_arrangement() {
        running()
                .given(decided, refused)
                .when(decision(ANOTHER, List.of(mandate)))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        mandate.uuid(),
                        ANOTHER,
                        guidance.withoutWords(),
                        1,
                        null));
    }

    @Test
    void a_refused_arrangement_is_not_asked_for_again() {
        running()
                .given(decided, refused)
                .when(decision(ARRANGEMENT, List.of(mandate)))
                .isRefused(ARRANGEMENT_ALREADY_USED);
    }

    @Test
    void an_old_refusal_does_not_undo_a_new_decision() {
        var again = new SupportLineDecided(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                mandate.uuid(),
                ANOTHER,
                guidance.withoutWords(),
                1,
                null);
        running().given(decided, refused, again).when(refuse(ARRANGEMENT)).then();
    }

    @Test
    void the_budget_covers_an_arrangement() {
        running().given(decided, arranged).when(cover(2)).then(covered);
    }

    @Test
    void the_budget_may_answer_before_the_provider() {
        running().given(decided).when(cover(2)).then(covered);
        running().given(decided, covered).when(arrange(2, ARRANGEMENT)).then(arranged);
    }

    @Test
    void an_answer_about_an_overtaken_version_is_recorded() {
        running()
                .given(decided, arranged)
                .when(lack(1))
                .then(new SupportLineNotCovered(
                        PLAN, GUIDANCE, ARRANGEMENT, 1, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026));
        running()
                .given(decided, arranged, covered)
                .when(cover(1))
                .then(new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 1, null));
    }

    @Test
    void cover_is_the_last_word_on_a_version() {
        running().given(decided, arranged, notCovered).when(cover(2)).then(covered);
        running().given(decided, arranged, notCovered, covered).when(lack(2)).then();
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        running().given(decided, arranged, covered).when(cover(2)).then();
        running().given(decided, arranged, notCovered).when(lack(2)).then();
    }

    @Test
    void a_budget_that_lacks_money_is_reported() {
        running().given(decided, arranged).when(lack(2)).then(notCovered);
    }

    @Test
    void a_newer_version_is_answered_anew() {
        running()
                .given(decided, arranged, notCovered)
                .when(cover(3))
                .then(new SupportLineCovered(PLAN, GUIDANCE, ARRANGEMENT, 3, null));
    }

    @Test
    void an_answer_about_an_unknown_arrangement_changes_nothing() {
        running().when(cover(2)).then();
        given().when(lack(2)).then();
    }

    private void assertOutside(Mandate other) {
        running().when(decision(ARRANGEMENT, List.of(other))).isRefused(OUTSIDE_MANDATE);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> given(PlanEvent... events) {
        return new Spec<>(Plan::decide, Plan::evolve, Plan.NOTHING).given(events);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> running() {
        return given(directed, drafted, goal, proposed, helped, agreed, active);
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

    private static RecordArranged arrange(int version, ArrangementId arrangement) {
        return new RecordArranged(
                PLAN, GUIDANCE, arrangement, version, Money.euro(790), new Label("change"), parse("2026-03-01"));
    }

    private static RecordLineRefused refuse(ArrangementId arrangement) {
        return new RecordLineRefused(PLAN, GUIDANCE, arrangement, new Label("NOT_OFFERED"), null);
    }

    private static RecordCovered cover(int version) {
        return new RecordCovered(PLAN, ARRANGEMENT, version, null);
    }

    private static RecordNotCovered lack(int version) {
        return new RecordNotCovered(PLAN, ARRANGEMENT, version, new Label("NOT_ENOUGH_LEFT"), Money.euro(90), 2026);
    }

    private static Mandate mandate(
            UUID uuid, ProfessionalId professional, LegalBasis law, Amount upTo, int months, String until) {
        var valid = new Period(parse("2026-01-01"), LocalDate.parse(until));
        return new Mandate(uuid, professional, List.of(law), upTo, months, valid);
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
                guidance.objective());
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
                line.objective());
    }
}
