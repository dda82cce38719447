package nl.keerpunt.household.legalterm;

import static nl.keerpunt.household.legalterm.DutchTerms.DEBT_HELP;
import static nl.keerpunt.household.legalterm.DutchTerms.WMO;
import static nl.keerpunt.household.legalterm.DutchTerms.YOUTH_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import nl.keerpunt.household.legalterm.Counting.Reason;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts count in a matter, and why others do not: the last that is written is the one that is recorded. */
class CountingSpec {

    private static final String OBJECTED = "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, ";

    @Test
    void nobody_applies_under_the_wmo_before_the_report_or_the_end_of_the_six_weeks() {
        var asked = "MELDING_RECEIVED 2026-01-05, ";

        assertThat(refused(WMO, asked + "APPLICATION_MADE 2026-01-19")).contains(Reason.APPLICATION_BEFORE_REPORT);
        assertThat(refused(WMO, asked + "APPLICATION_MADE 2026-02-16")).contains(Reason.APPLICATION_BEFORE_REPORT);
        assertThat(refused(WMO, asked + "APPLICATION_MADE 2026-02-17")).isEmpty();
        assertThat(refused(WMO, asked + "REPORT_HANDED_OVER 2026-01-19, APPLICATION_MADE 2026-01-18"))
                .contains(Reason.APPLICATION_BEFORE_REPORT);
        assertThat(refused(WMO, asked + "REPORT_HANDED_OVER 2026-01-19, APPLICATION_MADE 2026-01-19"))
                .isEmpty();
        assertThat(refused(YOUTH_ACT, asked + "APPLICATION_MADE 2026-01-19")).isEmpty();
    }

    @Test
    void what_is_over_is_not_withdrawn_any_more() {
        var over = "MELDING_RECEIVED 2026-01-05, DECISION_SENT 2026-01-12, ";

        assertThat(refused(WMO, over + "WITHDRAWN 2026-01-12")).contains(Reason.MATTER_OVER);
        assertThat(refused(WMO, over + "WITHDRAWN 2026-01-11")).isEmpty();
        assertThat(refused(WMO, "MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-01-12, WITHDRAWN 2026-01-19"))
                .contains(Reason.MATTER_OVER);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "PARTICIPATIEWET, 'REPORT_HANDED_OVER 2026-01-19', MILESTONE_NOT_OF_LAW",
        "WMO, 'SEARCH_BEGUN 2026-01-19', MILESTONE_NOT_OF_LAW",
        "WMO, 'DATA_ASKED 2026-01-20 2026-02-03', NOTHING_TO_DECIDE",
        "WMO, 'DATA_RECEIVED 2026-01-20', DATA_NOT_ASKED",
        "WMO, 'PLANNED 2026-01-20 2026-02-20', NO_OBJECTION",
        "WMO, 'COMMITTEE_ANNOUNCED 2026-01-20', NO_OBJECTION",
        "WMO, 'PAPERS_LAID_OPEN 2026-01-20', NO_OBJECTION",
        "WMO, 'OBJECTION_DECIDED 2026-01-20', NO_OBJECTION",
        "WMO, 'OBJECTION_WITHDRAWN 2026-01-20', NO_OBJECTION",
        "WMO, 'COMPLAINT_COMMITTEE_ENGAGED 2026-01-20', NO_COMPLAINT",
        "WMO, 'COMPLAINT_HANDLED 2026-01-20', NO_COMPLAINT",
        "WMO, 'COMPLAINT_WITHDRAWN 2026-01-20', NO_COMPLAINT",
        "WMO, 'ADJOURNED 2026-01-20 2 OBJECTION', NOTHING_TO_DECIDE",
        "PARTICIPATIEWET, 'ADJOURNED 2026-01-20 2', NOTHING_TO_DECIDE",
        "WMO, 'ADJOURNED 2026-01-20 2', NOT_ADJOURNABLE",
        "WGS, 'ADJOURNED 2026-01-20 2', NOT_ADJOURNABLE",
        "WMO, 'DELAY_AGREED 2026-01-20 2026-01-20 2026-02-20', NOTHING_TO_DECIDE",
        "WMO, 'FORCE_MAJEURE 2026-01-20 2026-01-20 2026-02-20 COMPLAINT', CAUSE_NOT_OF_LAW",
        "WMO, 'DEFAULT_NOTICE_RECEIVED 2026-01-20', NOTICE_WITHOUT_DEFAULT"
    })
    void what_can_move_no_term_is_refused(String law, String fact, Reason reason) {
        assertThat(refused(new LegalBasis(law), "MELDING_RECEIVED 2026-01-05, " + fact))
                .contains(reason);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "JEUGDWET, 'REPORT_HANDED_OVER 2026-01-19'",
        "PARTICIPATIEWET, 'MELDING_CONFIRMED 2026-01-19'",
        "WGS, 'APPLICATION_MADE 2026-01-19'",
        "IOAW, 'REPORT_HANDED_OVER 2026-01-19'",
        "JEUGDWET, 'DATA_ASKED 2026-01-20 2026-02-03'",
        "JEUGDWET, 'DATA_ASKED 2026-01-20 2026-02-03, DATA_RECEIVED 2026-01-20'",
        "JEUGDWET, 'ADJOURNED 2026-03-02 4'",
        "JEUGDWET, 'DATA_ASKED 2026-01-20 2026-02-03, ADJOURNED 2026-03-03 4'",
        "JEUGDWET, 'DELAY_AGREED 2026-03-09 2026-03-09 2026-03-20'",
        "JEUGDWET, 'DECISION_SENT 2026-01-20, ADJOURNED 2026-01-20 4'",
        "WMO, 'COMPLAINT_RECEIVED 2026-01-20, ADJOURNED 2026-01-20 4 COMPLAINT'"
    })
    void what_moves_a_term_or_may_once_more_is_known_counts(String law, String facts) {
        assertThat(refused(new LegalBasis(law), "MELDING_RECEIVED 2026-01-05, " + facts))
                .isEmpty();
    }

    @Test
    void one_adjourns_once_within_the_term_and_no_longer_than_the_law_allows() {
        var complained = "COMPLAINT_RECEIVED 2026-01-05, ADJOURNED 2026-01-20 ";
        var asked = "MELDING_RECEIVED 2026-01-05, ADJOURNED ";

        assertThat(refused(WMO, complained + "5 COMPLAINT")).contains(Reason.ADJOURNED_TOO_LONG);
        assertThat(refused(WMO, OBJECTED + "ADJOURNED 2026-02-20 7 OBJECTION")).contains(Reason.ADJOURNED_TOO_LONG);
        assertThat(refused(WMO, OBJECTED + "ADJOURNED 2026-02-20 6 OBJECTION")).isEmpty();
        assertThat(refused(WMO, OBJECTED + "ADJOURNED 2026-02-20 6 OBJECTION, ADJOURNED 2026-02-21 1 OBJECTION"))
                .contains(Reason.ALREADY_ADJOURNED);
        assertThat(refused(WMO, OBJECTED + "OBJECTION_DECIDED 2026-02-20, ADJOURNED 2026-02-21 1 OBJECTION"))
                .contains(Reason.NOTHING_TO_DECIDE);
        assertThat(refused(YOUTH_ACT, asked + "2026-03-03 4")).contains(Reason.ADJOURNED_TOO_LATE);
    }

    @Test
    void a_delay_that_begins_after_the_decision_or_ends_before_the_objection_counts_nowhere() {
        var decided = OBJECTED + "OBJECTION_DECIDED 2026-02-20, DELAY_AGREED 2026-02-21 ";

        assertThat(refused(WMO, decided + "2026-02-21 2026-02-28 OBJECTION")).contains(Reason.NOTHING_TO_DECIDE);
        assertThat(refused(WMO, decided + "2026-02-19 2026-02-28 OBJECTION")).isEmpty();
        assertThat(refused(WMO, OBJECTED + "FORCE_MAJEURE 2026-01-19 2026-01-19 2026-02-01 OBJECTION"))
                .contains(Reason.NOTHING_TO_DECIDE);
        assertThat(refused(WMO, OBJECTED + "FORCE_MAJEURE 2026-01-19 2026-01-19 2026-02-02 OBJECTION"))
                .isEmpty();
    }

    @Test
    void a_notice_has_force_from_the_lapse_until_the_decision() {
        var asked = "MELDING_RECEIVED 2026-01-05, ";
        var notice = "DEFAULT_NOTICE_RECEIVED ";

        assertThat(refused(YOUTH_ACT, asked + notice + "2026-03-02")).contains(Reason.NOTICE_WITHOUT_DEFAULT);
        assertThat(refused(YOUTH_ACT, asked + notice + "2026-03-03")).isEmpty();
        assertThat(refused(YOUTH_ACT, asked + "DECISION_SENT 2026-03-05, " + notice + "2026-03-06"))
                .contains(Reason.NOTICE_WITHOUT_DEFAULT);
        assertThat(refused(YOUTH_ACT, asked + "DECISION_SENT 2026-03-05, " + notice + "2026-03-04"))
                .isEmpty();
    }

    @Test
    void a_term_whose_length_is_to_be_confirmed_refuses_no_notice_while_nothing_was_decided() {
        var talked = "MELDING_RECEIVED 2026-01-05, FIRST_TALK_HELD 2026-01-12, ";

        assertThat(refused(DEBT_HELP, talked + "DEFAULT_NOTICE_RECEIVED 2026-01-20"))
                .isEmpty();
        assertThat(refused(DEBT_HELP, talked + "DECISION_SENT 2026-01-19, DEFAULT_NOTICE_RECEIVED 2026-01-20"))
                .contains(Reason.NOTICE_WITHOUT_DEFAULT);
        assertThat(refused(DEBT_HELP, "MELDING_RECEIVED 2026-01-05, DEFAULT_NOTICE_RECEIVED 2026-01-20"))
                .contains(Reason.NOTICE_WITHOUT_DEFAULT);
    }

    private static Optional<Enum<?>> refused(LegalBasis law, String written) {
        var facts = new ArrayList<>(Matter.of(law, written).facts().facts());
        var last = facts.removeLast();
        try {
            Counting.require(law, new TermFacts(facts), last);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.reason());
        }
    }
}
