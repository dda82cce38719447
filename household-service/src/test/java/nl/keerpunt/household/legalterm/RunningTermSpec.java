package nl.keerpunt.household.legalterm;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.legalterm.DutchTerms.DEBT_HELP;
import static nl.keerpunt.household.legalterm.DutchTerms.PARTICIPATION_ACT;
import static nl.keerpunt.household.legalterm.DutchTerms.WMO;
import static nl.keerpunt.household.legalterm.DutchTerms.YOUTH_ACT;
import static nl.keerpunt.household.legalterm.Milestone.CLIENT_SUPPORT_OFFERED;
import static nl.keerpunt.household.legalterm.Milestone.MELDING_CONFIRMED;
import static nl.keerpunt.household.legalterm.Milestone.OWN_PLAN_OFFERED;
import static nl.keerpunt.household.legalterm.RunningTerm.State.ENDED;
import static nl.keerpunt.household.legalterm.RunningTerm.State.LAPSED;
import static nl.keerpunt.household.legalterm.RunningTerm.State.RUNNING;
import static nl.keerpunt.household.legalterm.RunningTerm.State.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.RunningTerm.State;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.language.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunningTermSpec {

    private final Matter asked = Matter.of(
            WMO,
            "APPLICATION_MADE 2026-03-02, DATA_ASKED 2026-03-05 2026-03-19, DATA_RECEIVED 2026-03-12,"
                    + " DECISION_SENT 2026-03-25");

    @ParameterizedTest(name = "on {0}: {1}, {2} days left, last day {3}")
    @CsvSource({
        "2026-03-02, RUNNING, 14, 2026-03-16",
        "2026-03-05, RUNNING, 11, 2026-03-30",
        "2026-03-06, SUSPENDED, 11, 2026-03-30",
        "2026-03-11, SUSPENDED, 11, 2026-03-30",
        "2026-03-12, RUNNING, 10, 2026-03-23",
        "2026-03-22, RUNNING, 0, 2026-03-23",
        "2026-03-23, RUNNING, 0, 2026-03-23",
        "2026-03-24, LAPSED, 0, 2026-03-23",
        "2026-03-25, ENDED, 0, 2026-03-23"
    })
    void a_decision_goes_through_its_states(String day, State state, long remaining, String lastDay) {
        var term = asked.term("WMO-2.3.5-2", day);

        assertThat(term.state()).isEqualTo(state);
        assertThat(term.remainingDays()).isEqualTo(remaining);
        assertThat(term.lastDay()).isEqualTo(parse(lastDay));
    }

    @Test
    void each_of_melding_and_application_starts_its_own_clock() {
        var matter = Matter.of(
                WMO, "MELDING_RECEIVED 2026-01-05, REPORT_HANDED_OVER 2026-02-02, APPLICATION_MADE 2026-02-09");

        assertThat(matter.term("WMO-2.3.2-1", "2026-02-10").state()).isEqualTo(ENDED);
        assertThat(matter.term("WMO-2.3.2-2", "2026-02-10").state()).isEqualTo(LAPSED);
        assertThat(matter.term("WMO-2.3.5-2", "2026-02-10").start()).isEqualTo(parse("2026-02-09"));
        assertThat(matter.find("WMO-2.3.5-2", "2026-02-08")).isEmpty();
    }

    @Test
    void nothing_suspends_the_investigation_of_a_melding() {
        var matter = Matter.of(
                WMO,
                "MELDING_RECEIVED 2026-01-05, DATA_ASKED 2026-01-12 2026-01-26, FORCE_MAJEURE 2026-01-20 2026-01-20"
                        + " 2026-01-30");
        var term = matter.term("WMO-2.3.2-1", "2026-01-21");

        assertThat(term.lastDay()).isEqualTo(parse("2026-02-16"));
        assertThat(term.state()).isEqualTo(RUNNING);
        assertThat(term.suspendedDays()).isZero();
    }

    @Test
    void a_melding_obliges_to_confirm_it_and_to_point_to_support_and_an_own_plan() {
        var facts = Matter.of(
                        WMO, "MELDING_RECEIVED 2026-01-05, MELDING_CONFIRMED 2026-01-06, OWN_PLAN_OFFERED 2026-01-07")
                .facts();

        assertThat(facts.on(parse("2026-01-04")).owedAfterMelding()).isEmpty();
        assertThat(facts.on(parse("2026-01-05")).owedAfterMelding())
                .containsExactly(MELDING_CONFIRMED, CLIENT_SUPPORT_OFFERED, OWN_PLAN_OFFERED);
        assertThat(facts.on(parse("2026-01-07")).owedAfterMelding()).containsExactly(CLIENT_SUPPORT_OFFERED);
    }

    /** Wmo 2015, art. 2.3.2, ninth paragraph: who applies once it lapsed is decided about without a report. */
    @Test
    void an_investigation_that_lapsed_is_late_until_the_decision_and_then_over() {
        var facts = "MELDING_RECEIVED 2026-05-01, APPLICATION_MADE 2026-06-15, DECISION_SENT 2026-06-22";
        var term = Matter.of(WMO, facts).term(DutchTerms.INVESTIGATION, "2026-06-23");

        assertThat(term.state()).isEqualTo(ENDED);
        assertThat(term.isLate()).isTrue();
        assertThat(term.isOpenOn(parse("2026-06-23"))).isFalse();
    }

    @Test
    void a_melding_that_was_withdrawn_obliges_to_nothing() {
        var facts = Matter.of(WMO, "MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-01-08")
                .facts();

        assertThat(facts.on(parse("2026-01-07")).owedAfterMelding()).isNotEmpty();
        assertThat(facts.on(parse("2026-01-08")).owedAfterMelding()).isEmpty();
    }

    @Test
    void a_fact_dated_back_moves_the_term_as_if_it_had_always_been_known() {
        var early = Matter.of(YOUTH_ACT, "APPLICATION_MADE 2026-02-02, MELDING_RECEIVED 2026-01-05");

        assertThat(early.term("JEUGDWET-AWB-4:13", "2026-02-02").lastDay()).isEqualTo(parse("2026-03-02"));
    }

    @Test
    void what_is_asked_for_an_objection_leaves_the_decision_alone() {
        var decided = "APPLICATION_MADE 2026-03-02, DECISION_SENT 2026-03-05";
        var objected = decided + ", OBJECTION_LODGED 2026-03-09, DATA_ASKED 2026-03-10 2026-03-24";

        assertThat(Matter.of(WMO, objected).term("WMO-2.3.5-2", "2026-03-12"))
                .isEqualTo(Matter.of(WMO, decided).term("WMO-2.3.5-2", "2026-03-12"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"DELAY_AGREED", "DUE_TO_APPLICANT", "FORCE_MAJEURE"})
    void a_delay_for_each_cause_suspends_the_decision_on_an_objection(Cause cause) {
        var delayed = Matter.of(
                WMO,
                "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, " + cause
                        + " 2026-03-02 2026-03-02 2026-03-15 OBJECTION");

        assertThat(delayed.term("AWB-7:10", "2026-03-02").lastDay()).isEqualTo(parse("2026-04-20"));
    }

    @Test
    void a_committee_announced_after_the_six_weeks_lengthens_nothing() {
        var objected = "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, COMMITTEE_ANNOUNCED ";

        assertThat(Matter.of(WMO, objected + "2026-04-07")
                        .find("AWB-7:10")
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(parse("2026-05-18"));
        assertThat(Matter.of(WMO, objected + "2026-04-08")
                        .find("AWB-7:10")
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(parse("2026-04-07"));
    }

    @Test
    void an_objection_may_be_decided_before_the_term_to_object_has_lapsed() {
        var matter =
                Matter.of(WMO, "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-01-19, OBJECTION_DECIDED 2026-02-02");
        var term = matter.term("AWB-7:10", "2026-02-02");

        assertThat(term.state()).isEqualTo(ENDED);
        assertThat(term.isLate()).isFalse();
        assertThat(term.remainingDays()).isEqualTo(42);
    }

    @Test
    void what_the_municipality_lets_lapse_stays_open_until_it_is_done() {
        var matter = Matter.of(WMO, "MELDING_RECEIVED 2026-01-05, REPORT_HANDED_OVER 2026-03-02");

        assertThat(matter.term("WMO-2.3.2-1", "2026-03-01").isOpenOn(parse("2026-03-01")))
                .isTrue();
        assertThat(matter.term("WMO-2.3.2-1", "2026-03-02").isOpenOn(parse("2026-03-02")))
                .isFalse();
    }

    @Test
    void more_time_for_a_complaint_is_no_more_time_for_an_objection() {
        var both = "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, COMPLAINT_RECEIVED 2026-03-02, ";
        var delayed = Matter.of(WMO, both + "DELAY_AGREED 2026-03-03 2026-03-09 2026-03-22 COMPLAINT");
        var adjourned = Matter.of(WMO, both + "ADJOURNED 2026-03-03 4 OBJECTION");

        assertThat(delayed.term("AWB-7:10", "2026-03-09").lastDay()).isEqualTo(parse("2026-04-07"));
        assertThat(delayed.term("AWB-9:11", "2026-03-09").lastDay()).isEqualTo(parse("2026-04-28"));
        assertThat(adjourned.term("AWB-7:10", "2026-03-09").lastDay()).isEqualTo(parse("2026-05-04"));
        assertThat(adjourned.term("AWB-9:11", "2026-03-09").lastDay()).isEqualTo(parse("2026-04-13"));
    }

    @Test
    void a_threat_that_becomes_known_after_the_first_talk_asks_no_second_one() {
        var matter = Matter.of(
                DEBT_HELP, "MELDING_RECEIVED 2026-01-05, FIRST_TALK_HELD 2026-01-12, THREAT_KNOWN 2026-01-19");

        assertThat(matter.term("WGS-4-2", "2026-01-19").state()).isEqualTo(ENDED);
    }

    @Test
    void an_advance_is_due_every_four_weeks_until_the_decision() {
        var matter = Matter.of(
                PARTICIPATION_ACT,
                "APPLICATION_MADE 2026-01-05, ADVANCE_PAID 2026-02-02, ADVANCE_PAID 2026-02-26,"
                        + " DECISION_SENT 2026-03-20");

        assertThat(matter.term("PW-52-FIRST", "2026-02-02").state()).isEqualTo(ENDED);
        assertThat(matter.term("PW-52-NEXT", "2026-02-03").lastDay()).isEqualTo(parse("2026-03-02"));
        assertThat(matter.term("PW-52-NEXT", "2026-02-26").lastDay()).isEqualTo(parse("2026-03-26"));
        assertThat(matter.term("PW-52-NEXT", "2026-03-20").state()).isEqualTo(ENDED);
    }

    @Test
    void a_law_that_was_not_kept_blocks_where_a_norm_warns() {
        var matter = Matter.of(DEBT_HELP, "SIGNAL_RECEIVED 2026-01-05, MELDING_RECEIVED 2026-01-05");
        var law = matter.term("WGS-4-1", "2026-02-03");
        var norm = matter.term("WGS-OFFER", "2026-02-03");

        assertThat(law.state()).isEqualTo(LAPSED);
        assertThat(law.blocks()).isTrue();
        assertThat(law.warns()).isFalse();
        assertThat(norm.state()).isEqualTo(LAPSED);
        assertThat(norm.blocks()).isFalse();
        assertThat(norm.warns()).isTrue();
    }

    @Test
    void a_time_to_wait_blocks_until_it_has_passed_or_is_waived() {
        var waived = Matter.of(PARTICIPATION_ACT, "SEARCH_BEGUN 2026-01-05, SEARCH_WAIVED 2026-01-12");
        var waits = Matter.of(PARTICIPATION_ACT, "SEARCH_BEGUN 2026-01-05");

        assertThat(waits.term("PW-41-4", "2026-02-02").blocks()).isTrue();
        assertThat(waits.term("PW-41-4", "2026-02-03").blocks()).isFalse();
        assertThat(waits.term("PW-41-4", "2026-02-03").isLate()).isFalse();
        assertThat(waived.term("PW-41-4", "2026-01-11").blocks()).isTrue();
        assertThat(waived.term("PW-41-4", "2026-01-12").blocks()).isFalse();
    }

    @Test
    void before_2026_nobody_could_waive_the_search() {
        var matter = Matter.of(PARTICIPATION_ACT, "SEARCH_BEGUN 2025-12-08, SEARCH_WAIVED 2025-12-15");

        assertThat(matter.term("PW-41-4", "2025-12-15").blocks()).isTrue();
    }

    @Test
    void a_last_day_in_a_year_whose_decree_is_not_known_is_to_be_confirmed() {
        var known = Matter.of(WMO, "MELDING_RECEIVED 2028-11-16").term("WMO-2.3.2-1", "2028-11-16");
        var unknown = Matter.of(WMO, "MELDING_RECEIVED 2028-11-21").term("WMO-2.3.2-1", "2028-11-21");

        assertThat(known.grade()).isEqualTo(Grade.VERIFIED);
        assertThat(unknown.grade()).isEqualTo(Grade.TO_BE_CONFIRMED);
    }

    @Test
    void papers_laid_open_in_time_end_what_is_counted_back() {
        var planned = "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, PLANNED 2026-03-20 2026-04-16";
        var laidOpen = Matter.of(WMO, planned + ", PAPERS_LAID_OPEN 2026-04-08");

        assertThat(laidOpen.term("AWB-7:4-2", "2026-04-07").remainingDays()).isEqualTo(2);
        assertThat(laidOpen.term("AWB-7:4-2", "2026-04-08").isLate()).isFalse();
        assertThat(Matter.of(WMO, planned).term("AWB-7:4-2", "2026-04-09").state())
                .isEqualTo(RUNNING);
        assertThat(Matter.of(WMO, planned).term("AWB-7:4-2", "2026-04-10").blocks())
                .isTrue();
    }

    @Test
    void a_hearing_that_is_planned_anew_moves_what_is_counted_back() {
        var matter = Matter.of(
                WMO, "DECISION_SENT 2026-01-12, PLANNED 2026-03-20 2026-04-16, PLANNED 2026-03-27 2026-04-14");

        assertThat(matter.term("AWB-7:4-2", "2026-03-27").lastDay()).isEqualTo(parse("2026-04-07"));
    }

    @Test
    void data_are_asked_with_a_day_on_which_the_time_for_it_ends() {
        assertThatThrownBy(() -> new DataAsked(parse("2026-03-05"), parse("2026-03-05")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengths_and_adjournments_have_bounds() {
        assertThatThrownBy(() -> Length.weeks(0)).isInstanceOf(OutOfRange.class);
        assertThatThrownBy(() -> Length.days(1_001)).isInstanceOf(OutOfRange.class);
        assertThatThrownBy(() -> new TermFact.Adjourned(Proceeding.OBJECTION, parse("2026-03-05"), 53))
                .isInstanceOf(OutOfRange.class);
    }

    @Test
    void on_a_suspended_day_after_the_extended_weekend_began_a_term_still_runs() {
        var matter = Matter.of(WMO, "APPLICATION_MADE 2026-03-07, DATA_ASKED 2026-03-21 2026-03-27");

        assertThat(matter.term("WMO-2.3.5-2", "2026-03-23").state()).isEqualTo(SUSPENDED);
    }
}
