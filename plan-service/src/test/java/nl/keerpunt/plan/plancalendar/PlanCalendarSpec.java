package nl.keerpunt.plan.plancalendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.DyingOutRecorded;
import nl.keerpunt.plan.plan.PlanEvent.PlanActivated;
import nl.keerpunt.plan.plan.PlanEvent.PlanClosed;
import nl.keerpunt.plan.planview.PlanView;
import nl.keerpunt.plan.planview.SomePlan;
import org.junit.jupiter.api.Test;

/** Which days of a plan stand in a calendar. */
class PlanCalendarSpec {

    private final PlanEvent closed = new PlanClosed(
            SomePlan.PLAN, parse("2026-08-31"), List.of(parse("2026-11-30"), parse("2027-02-28"), parse("2027-08-31")));

    @Test
    void what_was_agreed_begins_and_ends_on_its_days() {
        assertThat(days(SomePlan.drafted, SomePlan.goal, SomePlan.proposed, SomePlan.agreed))
                .containsExactly("LINE_BEGINS 2026-02-01", "LINE_ENDS 2026-07-31");
    }

    @Test
    void what_is_only_proposed_has_no_days() {
        assertThat(days(SomePlan.drafted, SomePlan.goal, SomePlan.proposed)).isEmpty();
        assertThat(days(SomePlan.drafted, SomePlan.goal, SomePlan.active, SomePlan.proposed))
                .isEmpty();
    }

    @Test
    void an_emergency_is_reviewed_and_what_was_decided_in_it_goes_on() {
        var emergency = new PlanActivated(
                SomePlan.PLAN, 0, SomePlan.NOOR, parse("2026-01-21"), SomePlan.WORDS, parse("2026-03-01"));

        assertThat(days(SomePlan.drafted, SomePlan.goal, SomePlan.proposed, emergency, SomePlan.decided))
                .containsExactly("LINE_BEGINS 2026-02-01", "REVIEW 2026-03-01", "LINE_ENDS 2026-07-31");
    }

    @Test
    void what_was_stopped_or_withdrawn_has_no_days_any_more() {
        for (var verb : List.of("stopped", "withdrawn")) {
            assertThat(days(running(SomePlan.arranged(verb)))).as(verb).isEmpty();
        }
        assertThat(days(running(SomePlan.arranged("changed")))).hasSize(2);
    }

    @Test
    void a_plan_that_is_closed_has_its_follow_ups_alone() {
        assertThat(days(running(closed)))
                .containsExactly("FOLLOW_UP 2026-11-30", "FOLLOW_UP 2027-02-28", "FOLLOW_UP 2027-08-31");
    }

    @Test
    void nothing_is_ahead_once_nobody_is_left() {
        assertThat(days(running(new DyingOutRecorded(SomePlan.PLAN, parse("2026-05-01")))))
                .isEmpty();
    }

    @Test
    void a_line_keeps_its_uids_when_its_days_move() {
        var before = calendar(running());
        var after = calendar(running(SomePlan.changed("2026-09-30"), SomePlan.agreed(2)));

        assertThat(after.items()).extracting(PlanCalendar.Entry::day).contains(parse("2026-09-30"));
        assertThat(after.items())
                .extracting(PlanCalendar.Entry::uid)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        before.items().stream().map(PlanCalendar.Entry::uid).toList());
    }

    @Test
    void it_names_nobody_and_nothing() {
        assertThat(calendar(running()).written().written(Instant.EPOCH))
                .doesNotContain("secret", "huiswerk", "Rust", "45A48", "01234567", "JEUGDWET", "noor", "north", "0307");
    }

    private static PlanEvent[] running(PlanEvent... further) {
        return SomePlan.running(further);
    }

    private static List<String> days(PlanEvent... events) {
        return calendar(events).items().stream()
                .map(each -> each.kind() + " " + each.day())
                .toList();
    }

    private static PlanCalendar calendar(PlanEvent... events) {
        PlanView plan = SomePlan.shown(LocalDate.parse("2026-09-15"), events);
        return PlanCalendar.of(plan, SomePlan.HOUSEHOLD, "https://keerpunt.example.org");
    }
}
