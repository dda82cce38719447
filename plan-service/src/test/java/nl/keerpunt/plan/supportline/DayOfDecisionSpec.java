package nl.keerpunt.plan.supportline;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.plan.Reason.BEFORE_ACTIVATION;
import static nl.keerpunt.plan.plan.Reason.IN_THE_FUTURE;
import static nl.keerpunt.plan.plan.Reason.NOT_AGREED;
import static nl.keerpunt.plan.planlife.OwnRoom.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.plan.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a decision is the word of who decides; it commits no money that the day of recording would not. */
class DayOfDecisionSpec {

    private static final UUID RESPITE = uuid(32);

    /** The plan is active since 21 January; today is 10 March. */
    @ParameterizedTest(name = "{5}: from {0} until {1}, withdrawn after {2}, decided on {3}")
    @CsvSource(textBlock = """
            2026-01-01, 2026-12-31,           , 2026-03-10,                   , today
            2026-01-01, 2026-12-31,           , 2026-01-21,                   , on the first day of the plan
            2026-01-01, 2026-12-31,           , 2026-01-20, BEFORE_ACTIVATION , before the plan was active
            2026-01-01, 2026-12-31,           , 2026-03-11, IN_THE_FUTURE     , tomorrow
            2026-01-01, 2026-12-31, 2026-03-10, 2026-03-10,                   , on the last day of a withdrawn mandate
            2026-01-01, 2026-12-31, 2026-03-09, 2026-03-09, OUTSIDE_MANDATE   , dated back into a withdrawn mandate
            2026-01-01, 2026-12-31, 2026-03-09, 2026-03-10, OUTSIDE_MANDATE   , after the withdrawal
            2026-01-01, 2026-12-31, 2026-03-31, 2026-04-01, IN_THE_FUTURE     , after a withdrawal that is still to come
            2026-01-01, 2026-03-09,           , 2026-02-01, OUTSIDE_MANDATE   , dated back into an ended mandate
            2026-01-01, 2026-03-09,           , 2026-03-10, OUTSIDE_MANDATE   , after a mandate ended
            2026-03-10, 2026-12-31,           , 2026-03-10,                   , on the first day of a mandate
            2026-03-10, 2026-12-31,           , 2026-03-09, OUTSIDE_MANDATE   , the day before a mandate begins
            2026-03-11, 2026-12-31,           , 2026-03-11, IN_THE_FUTURE     , dated forward into a mandate to come
            2026-03-11, 2026-12-31,           , 2026-03-10, OUTSIDE_MANDATE   , under a mandate to come
            """)
    void a_mandate_holds_on_the_day_of_the_decision_and_still_today(
            String from, String until, @Nullable String lastDay, String on, @Nullable Reason refused, String when) {
        var granted = new Mandate(
                mandate.uuid(),
                DIRECTOR,
                mandate.laws(),
                mandate.upTo(),
                mandate.months(),
                new Period(parse(from), parse(until)));
        var held = lastDay == null ? new Held(granted, 1) : new Held(granted.until(parse(lastDay)), 2);

        assertThat(refusal(running(), decide(GUIDANCE, on, held, null)).map(Refusal::reason))
                .as(when)
                .isEqualTo(Optional.ofNullable(refused));
    }

    @Test
    void a_decision_by_law_keeps_to_the_same_days() {
        var byLaw = byLaw(LawfulGround.COURT_ORDER);
        var held = new Held(mandate, 1);

        running().when(decide(GUIDANCE, "2026-01-20", held, byLaw)).isRefused(BEFORE_ACTIVATION);
        running().when(decide(GUIDANCE, "2026-03-11", held, byLaw)).isRefused(IN_THE_FUTURE);
        assertThat(refusal(running(), decide(GUIDANCE, "2026-03-10", held, byLaw)))
                .isEmpty();
    }

    @Test
    void a_line_is_decided_from_the_day_on_which_the_household_agreed_to_it() {
        var plan = running()
                .given(new SupportLineProposed(PLAN, RESPITE, guidance))
                .given(new VersionAgreed(
                        PLAN,
                        2,
                        VOICE,
                        parse("2026-03-01"),
                        said("a calm home"),
                        List.of(QUIET),
                        List.of(GUIDANCE, HOMEWORK, RESPITE),
                        null,
                        null));

        plan.when(decide(RESPITE, "2026-02-28", new Held(mandate, 1), null)).isRefused(NOT_AGREED);
        assertThat(refusal(plan, decide(RESPITE, "2026-03-01", new Held(mandate, 1), null)))
                .isEmpty();
        assertThat(refusal(plan, decide(GUIDANCE, "2026-02-28", new Held(mandate, 1), null)))
                .isEmpty();
    }

    @Test
    void a_plan_that_will_be_active_has_no_decisions_yet() {
        var later = new PlanActivated(PLAN, 1, DIRECTOR, parse("2026-03-11"), NOTE, null);
        var plan = given(directed, drafted, goal, proposed, helped, agreed, later);

        plan.when(decide(GUIDANCE, "2026-03-10", new Held(mandate, 1), null)).isRefused(BEFORE_ACTIVATION);
        plan.when(decide(GUIDANCE, "2026-03-11", new Held(mandate, 1), null)).isRefused(IN_THE_FUTURE);
    }

    private static DecideSupportLine decide(UUID line, String on, Held held, @Nullable ByLaw byLaw) {
        return new DecideSupportLine(
                PLAN,
                line,
                DIRECTOR,
                parse(on),
                ARRANGEMENT,
                List.of(held),
                List.of(COLLEAGUE),
                null,
                byLaw,
                parse("2026-03-10"));
    }
}
