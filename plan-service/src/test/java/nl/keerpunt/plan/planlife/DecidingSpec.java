package nl.keerpunt.plan.planlife;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.GROUND_OF_ANOTHER_LAW;
import static nl.keerpunt.plan.plan.Reason.IN_THE_FUTURE;
import static nl.keerpunt.plan.plan.Reason.LINE_ALREADY_DECIDED;
import static nl.keerpunt.plan.plan.Reason.NOTE_IS_FOR_ANOTHER;
import static nl.keerpunt.plan.plan.Reason.NOTE_IS_FOR_THE_DIRECTOR;
import static nl.keerpunt.plan.plan.Reason.OUTSIDE_MANDATE;
import static nl.keerpunt.plan.plan.Reason.UNKNOWN_DECISION;
import static nl.keerpunt.plan.planlife.OwnRoom.ANOTHER;
import static nl.keerpunt.plan.planlife.OwnRoom.ARRANGEMENT;
import static nl.keerpunt.plan.planlife.OwnRoom.COLLEAGUE;
import static nl.keerpunt.plan.planlife.OwnRoom.DIRECTOR;
import static nl.keerpunt.plan.planlife.OwnRoom.GUIDANCE;
import static nl.keerpunt.plan.planlife.OwnRoom.NOTE;
import static nl.keerpunt.plan.planlife.OwnRoom.PLAN;
import static nl.keerpunt.plan.planlife.OwnRoom.YOUTH;
import static nl.keerpunt.plan.planlife.OwnRoom.active;
import static nl.keerpunt.plan.planlife.OwnRoom.agreed;
import static nl.keerpunt.plan.planlife.OwnRoom.byLaw;
import static nl.keerpunt.plan.planlife.OwnRoom.byNetwork;
import static nl.keerpunt.plan.planlife.OwnRoom.byProvider;
import static nl.keerpunt.plan.planlife.OwnRoom.decided;
import static nl.keerpunt.plan.planlife.OwnRoom.directed;
import static nl.keerpunt.plan.planlife.OwnRoom.drafted;
import static nl.keerpunt.plan.planlife.OwnRoom.euros;
import static nl.keerpunt.plan.planlife.OwnRoom.goal;
import static nl.keerpunt.plan.planlife.OwnRoom.guidance;
import static nl.keerpunt.plan.planlife.OwnRoom.held;
import static nl.keerpunt.plan.planlife.OwnRoom.helped;
import static nl.keerpunt.plan.planlife.OwnRoom.mandate;
import static nl.keerpunt.plan.planlife.OwnRoom.proposed;
import static nl.keerpunt.plan.planlife.OwnRoom.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Mandate;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanCommand;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import nl.keerpunt.testing.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On what a decision rests: a mandate at the contract's price, or a ground of law. */
class DecidingSpec {

    @Test
    void a_line_that_a_provider_carries_is_weighed_at_the_contracts_price() {
        var cheap = byProvider(10, euros(1));
        var emergency = new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25"));
        var plan = given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, cheap), emergency);

        plan.when(priced(new Money(80_001))).isRefused(OUTSIDE_MANDATE);
        plan.when(priced(Money.euro(800)))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        mandate.uuid(),
                        ARRANGEMENT,
                        cheap.withoutWords(),
                        1,
                        null));
    }

    @Test
    void a_refusal_outside_the_mandate_tells_the_price() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> Plan.decide(priced(new Money(80_001)), running().state()));

        assertThat(refusal.facts()).containsEntry("price", new Money(80_001));
    }

    @Test
    void a_price_beyond_every_amount_is_outside_every_mandate() {
        running().when(priced(new Money(Money.MOST_CENTS))).isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void what_no_provider_carries_costs_what_was_estimated() {
        var own = byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(801));
        given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, own))
                .given(new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")))
                .when(priced(Money.euro(1)))
                .isRefused(OUTSIDE_MANDATE);
    }

    @Test
    void a_decision_names_the_version_of_its_mandate() {
        var shortened = new Held(mandate.until(parse("2026-06-30")), 2);
        running()
                .when(new DecideSupportLine(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        ARRANGEMENT,
                        List.of(shortened),
                        List.of(),
                        null,
                        null,
                        parse("2026-01-22")))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        mandate.uuid(),
                        ARRANGEMENT,
                        guidance.withoutWords(),
                        2,
                        null));
    }

    @ParameterizedTest
    @EnumSource
    void by_a_ground_of_law_no_mandate_is_asked(LawfulGround ground) {
        running().when(referred(byLaw(ground))).then(decidedBy(byLaw(ground)));
    }

    @Test
    void a_ground_belongs_to_its_own_law() {
        var other = byNetwork(CarriedBy.PROFESSIONAL, new LegalBasis("WMO"), euros(1));
        given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, other))
                .given(new PlanActivated(PLAN, 0, DIRECTOR, parse("2026-01-11"), NOTE, parse("2026-01-25")))
                .when(referred(byLaw(LawfulGround.GENERAL_PRACTITIONER)))
                .isRefused(GROUND_OF_ANOTHER_LAW);
    }

    @Test
    void deciding_again_by_the_same_ground_changes_nothing() {
        var byLaw = byLaw(LawfulGround.COURT_ORDER);
        running().given(decidedBy(byLaw)).when(referred(byLaw)).then();
        running()
                .given(decidedBy(byLaw))
                .when(referred(byLaw(LawfulGround.YOUTH_DOCTOR)))
                .isRefused(LINE_ALREADY_DECIDED);
        running().given(decided).when(referred(byLaw)).isRefused(LINE_ALREADY_DECIDED);
    }

    @Test
    void what_the_provider_refused_outside_the_mandate_is_decided_anew_by_who_may() {
        var outside =
                new SupportLineRefused(PLAN, GUIDANCE, ARRANGEMENT, new Label("OUTSIDE_MANDATE"), List.of(COLLEAGUE));
        var higher = new Mandate(
                uuid(51),
                COLLEAGUE,
                List.of(YOUTH),
                euros(9_000),
                12,
                new Period(parse("2026-01-01"), parse("2026-12-31")));

        running()
                .given(decided)
                .when(new RecordLineRefused(
                        PLAN, GUIDANCE, ARRANGEMENT, new Label("OUTSIDE_MANDATE"), List.of(COLLEAGUE)))
                .then(outside);
        running()
                .given(decided, outside)
                .when(new DecideSupportLine(
                        PLAN,
                        GUIDANCE,
                        COLLEAGUE,
                        parse("2026-01-23"),
                        ANOTHER,
                        held(List.of(higher)),
                        List.of(),
                        Money.euro(5_000),
                        null,
                        parse("2026-01-23")))
                .then(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        COLLEAGUE,
                        parse("2026-01-23"),
                        higher.uuid(),
                        ANOTHER,
                        guidance.withoutWords(),
                        1,
                        null));
    }

    @Test
    void on_what_money_was_committed_is_recorded_once_for_each_version_with_or_without_a_plan() {
        given().when(commit(1)).then(committed(1));
        given(committed(1)).when(commit(1)).then();
        given(committed(1)).when(commit(2)).then(committed(2));
        running().given(committed(1)).when(commit(1)).then();
        given(committed(1), drafted).when(commit(1)).then();
    }

    @Test
    void note_is_taken_once_of_a_decision_that_is_known() {
        given(directed).when(note(1)).isRefused(UNKNOWN_DECISION);
        given(directed, committed(1)).when(note(1)).then(noted(1));
        given(directed, committed(1)).when(note(2)).isRefused(UNKNOWN_DECISION);
        given(directed, committed(1), noted(1)).when(note(1)).then();
        given(directed, committed(1), drafted).when(note(1)).then(noted(1));
    }

    @Test
    void the_director_of_today_takes_note_and_nobody_else() {
        var next = new DirectorRecorded(PLAN, COLLEAGUE, parse("2026-02-02"));

        given(directed, committed(1)).when(noteBy(DIRECTOR, true)).then(noted(1));
        given(directed, committed(1)).when(noteBy(DIRECTOR, false)).then(noted(1));
        given(directed, committed(1)).when(noteBy(COLLEAGUE, true)).isRefused(NOTE_IS_FOR_THE_DIRECTOR);
        given(directed, next, committed(1)).when(noteBy(DIRECTOR, true)).isRefused(NOTE_IS_FOR_THE_DIRECTOR);
    }

    @Test
    void without_a_director_somebody_else_of_the_team_than_who_decided_takes_note() {
        given(committedBy(COLLEAGUE)).when(noteBy(DIRECTOR, true)).then(noted(1));
        given(committedBy(COLLEAGUE)).when(noteBy(DIRECTOR, false)).isRefused(NOTE_IS_FOR_ANOTHER);
        given(committedBy(DIRECTOR)).when(noteBy(DIRECTOR, true)).isRefused(NOTE_IS_FOR_ANOTHER);
    }

    @Test
    void no_note_is_taken_on_a_day_that_is_still_to_come() {
        given(directed, committed(1))
                .when(new TakeNote(
                        PLAN, ARRANGEMENT.uuid(), 1, DIRECTOR, true, parse("2026-02-03"), parse("2026-02-02")))
                .isRefused(IN_THE_FUTURE);
    }

    @Test
    void note_is_taken_of_a_line_that_needs_no_arrangement() {
        var own = byNetwork(CarriedBy.PROFESSIONAL, YOUTH, euros(100));
        var note = new TakeNote(PLAN, GUIDANCE, null, DIRECTOR, true, parse("2026-02-01"), parse("2026-02-02"));
        given(directed, drafted, goal, new SupportLineProposed(PLAN, GUIDANCE, own))
                .given(new SupportLineDecided(
                        PLAN,
                        GUIDANCE,
                        DIRECTOR,
                        parse("2026-01-22"),
                        mandate.uuid(),
                        null,
                        own.withoutWords(),
                        1,
                        null))
                .when(note)
                .then(new NoteTaken(PLAN, GUIDANCE, null, DIRECTOR, parse("2026-02-01")));
        running().given(decided).when(note).isRefused(UNKNOWN_DECISION);
    }

    private static TakeNote note(int version) {
        return note(version, DIRECTOR, true);
    }

    private static TakeNote noteBy(ProfessionalId by, boolean ofTheTeam) {
        return note(1, by, ofTheTeam);
    }

    private static TakeNote note(int version, ProfessionalId by, boolean ofTheTeam) {
        return new TakeNote(PLAN, ARRANGEMENT.uuid(), version, by, ofTheTeam, parse("2026-02-01"), parse("2026-02-02"));
    }

    private static NoteTaken noted(int version) {
        return new NoteTaken(PLAN, ARRANGEMENT.uuid(), version, DIRECTOR, parse("2026-02-01"));
    }

    private static RecordCommitment commit(int version) {
        return new RecordCommitment(
                PLAN, ARRANGEMENT, version, YOUTH, DIRECTOR, parse("2026-01-22"), mandate.uuid(), null);
    }

    private static CommitmentRecorded committed(int version) {
        return new CommitmentRecorded(
                PLAN, ARRANGEMENT, version, YOUTH, DIRECTOR, parse("2026-01-22"), mandate.uuid(), null);
    }

    private static CommitmentRecorded committedBy(ProfessionalId by) {
        return new CommitmentRecorded(PLAN, ARRANGEMENT, 1, YOUTH, by, parse("2026-01-22"), mandate.uuid(), null);
    }

    private static DecideSupportLine priced(Money price) {
        return new DecideSupportLine(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                ARRANGEMENT,
                held(List.of(mandate)),
                List.of(COLLEAGUE),
                price,
                null,
                parse("2026-01-22"));
    }

    private static DecideSupportLine referred(ByLaw byLaw) {
        return new DecideSupportLine(
                PLAN,
                GUIDANCE,
                DIRECTOR,
                parse("2026-01-22"),
                ARRANGEMENT,
                List.of(),
                List.of(),
                null,
                byLaw,
                parse("2026-01-22"));
    }

    private static SupportLineDecided decidedBy(ByLaw byLaw) {
        return new SupportLineDecided(
                PLAN, GUIDANCE, DIRECTOR, parse("2026-01-22"), null, ARRANGEMENT, guidance.withoutWords(), null, byLaw);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> given(PlanEvent... events) {
        return new Spec<>(Plan::decide, Plan::evolve, Plan.NOTHING).given(events);
    }

    private static Spec<PlanCommand, PlanEvent, Plan> running() {
        return given(directed, drafted, goal, proposed, helped, agreed, active);
    }
}
