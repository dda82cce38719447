package nl.keerpunt.plan.planview;

import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.planview.ShownPlan.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.plan.planview.PlanView.Line;
import nl.keerpunt.plan.planview.PlanView.Phase;
import org.junit.jupiter.api.Test;

/** What is shown of a plan on a day. */
class PlanFoldSpec {

    @Test
    void there_is_no_plan_before_the_day_it_was_drafted() {
        assertThat(PlanFold.view(history(drafted), on("2026-01-09"))).isEmpty();
    }

    @Test
    void an_ended_plan_is_what_it_was_until_the_day_of_its_ending() {
        var ended = new PlanEnded(PLAN, parse("2026-04-01"), true);
        var history = history(drafted, proposed, agreed, active, decided, ended);

        var dayBefore = PlanFold.view(history, on("2026-03-31")).orElseThrow();
        assertThat(dayBefore.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(dayBefore.endedOn()).isNull();
        assertThat(dayBefore.lines()).allMatch(Line::running);
        var since = PlanFold.view(history, on("2026-04-01")).orElseThrow();
        assertThat(since.phase()).isEqualTo(Phase.ENDED);
        assertThat(since.endedOn()).isEqualTo(parse("2026-04-01"));
        assertThat(since.lines()).noneMatch(Line::running);
        assertThat(since.activation()).isEqualTo(dayBefore.activation());
        var knownBefore = history.knownAt(history.events().getLast().position() - 1);
        assertThat(PlanFold.view(knownBefore, on("2026-04-01")).orElseThrow().phase())
                .isEqualTo(Phase.ACTIVE);
    }

    @Test
    void a_household_whose_plan_was_never_drafted_has_none_after_its_ending() {
        assertThat(PlanFold.view(history(new PlanEnded(PLAN, parse("2026-04-01"), false)), on("2026-04-01")))
                .isEmpty();
    }

    @Test
    void after_the_last_death_no_line_runs_and_the_plan_says_so_from_that_day() {
        var told = new PlanEvent[] {drafted, proposed, agreed, active, decided, diedOut("2026-04-01")};

        assertThat(shown("2026-03-31", told).diedOutOn()).isNull();
        assertThat(shown("2026-04-01", told).diedOutOn()).isEqualTo("2026-04-01");
        assertThat(line("2026-04-01", told).running()).isTrue();
        assertThat(line("2026-04-02", told).running()).isFalse();
        assertThat(shown("2026-04-02", told).phase()).isEqualTo(Phase.ACTIVE);
    }

    @Test
    void what_was_told_last_of_a_death_holds_on_every_day() {
        var later = new PlanEvent[] {
            drafted, proposed, agreed, active, decided, diedOut("2026-04-01"), diedOut("2026-05-01")
        };
        assertThat(shown("2026-04-15", later).diedOutOn()).isNull();
        assertThat(line("2026-04-15", later).running()).isTrue();
        var byMistake = new PlanEvent[] {
            drafted, proposed, agreed, active, decided, diedOut("2026-04-01"), new DyingOutRecorded(PLAN, null)
        };
        assertThat(shown("2026-04-15", byMistake).diedOutOn()).isNull();
        assertThat(line("2026-04-15", byMistake).running()).isTrue();
    }

    @Test
    void the_director_is_whoever_directs_on_that_day() {
        var noor = new DirectorRecorded(PLAN, NOOR, parse("2026-01-05"));
        var sam = new DirectorRecorded(PLAN, SAM, parse("2026-06-01"));

        assertThat(shown("2026-05-31", noor, drafted, sam).director()).isEqualTo(NOOR);
        assertThat(shown("2026-06-01", noor, drafted, sam).director()).isEqualTo(SAM);
    }

    @Test
    void the_version_is_the_one_agreed_by_that_day() {
        var later = agreed(2, "2026-03-01");

        assertThat(shown("2026-02-28", drafted, proposed, agreed, later).agreed())
                .extracting(PlanView.Agreement::version)
                .isEqualTo(1);
        assertThat(shown("2026-03-01", drafted, proposed, agreed, later).agreed())
                .extracting(PlanView.Agreement::version)
                .isEqualTo(2);
    }

    @Test
    void a_plan_is_closed_until_it_is_reopened() {
        var closed = new PlanClosed(PLAN, parse("2026-08-31"), List.of());
        var reopened = new PlanReopened(PLAN, WORDS, parse("2026-12-01"));

        assertThat(shown("2026-11-30", drafted, proposed, agreed, active, closed, reopened)
                        .phase())
                .isEqualTo(Phase.CLOSED);
        assertThat(shown("2026-12-01", drafted, proposed, agreed, active, closed, reopened)
                        .phase())
                .isEqualTo(Phase.DRAFTED);
    }

    private static PlanEvent diedOut(String on) {
        return new DyingOutRecorded(PLAN, parse(on));
    }
}
