package nl.keerpunt.household.legalterm;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.legalterm.DutchTerms.WMO;
import static nl.keerpunt.household.legalterm.RunningTerm.State.ENDED;
import static nl.keerpunt.household.legalterm.RunningTerm.State.LAPSED;
import static nl.keerpunt.household.legalterm.RunningTerm.State.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a resident has to do lapses unused; only what they do afterwards is late. */
class ResidentTermSpec {

    @Test
    void an_objection_that_comes_too_late_ends_the_term_late_and_may_be_excused() {
        var term = Matter.of(WMO, "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-24")
                .term("AWB-6:7", "2026-02-24");

        assertThat(term.state()).isEqualTo(ENDED);
        assertThat(term.isLate()).isTrue();
        assertThat(term.warns()).isTrue();
        assertThat(term.blocks()).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"DECISION_SENT 2026-01-12, AWB-6:7, 2026-02-23", "MELDING_RECEIVED 2026-01-05, WMO-2.3.2-2, 2026-01-12"
    })
    void what_a_resident_leaves_unused_lapses_and_nobody_is_late(String facts, String code, String lastDay) {
        var matter = Matter.of(WMO, facts);
        var last = matter.find(code, parse(lastDay)).orElseThrow();
        var lapsed = matter.find(code, parse(lastDay).plusDays(1)).orElseThrow();

        assertThat(last.state()).isEqualTo(RUNNING);
        assertThat(last.isOpenOn(parse(lastDay))).isTrue();
        assertThat(lapsed.state()).isEqualTo(LAPSED);
        assertThat(lapsed.isLate()).isFalse();
        assertThat(lapsed.blocks()).isFalse();
        assertThat(lapsed.warns()).isFalse();
        assertThat(lapsed.isOpenOn(parse(lastDay).plusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource({
        "WMO, 'MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-02-10', WMO-2.3.2-2, 2026-02-10",
        "JEUGDWET, 'MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-02-10', JEUGDWET-PLAN, 2026-02-10",
        "WMO, 'DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, PLANNED 2026-03-20 2026-04-16,"
                + " OBJECTION_DECIDED 2026-04-23', AWB-7:4-1, 2026-04-23",
        "WGS, 'REPAYMENT_BEGUN 2023-08-01, REPAYMENT_ENDED 2025-03-03', WGS-REPAYMENT, 2025-03-03"
    })
    void a_resident_is_not_late_because_the_matter_was_over_later(String law, String facts, String code, String day) {
        var term = Matter.of(new LegalBasis(law), facts).term(code, day);

        assertThat(term.state()).isEqualTo(LAPSED);
        assertThat(term.endedOn()).isNull();
        assertThat(term.isLate()).isFalse();
        assertThat(term.warns()).isFalse();
    }

    @Test
    void a_matter_that_is_over_in_time_ends_what_a_resident_may_still_do() {
        var term = Matter.of(WMO, "MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-01-12")
                .term("WMO-2.3.2-2", "2026-03-02");

        assertThat(term.state()).isEqualTo(ENDED);
        assertThat(term.endedOn()).isEqualTo(parse("2026-01-12"));
    }

    @Test
    void what_a_resident_does_too_late_is_late_also_when_the_matter_is_over_that_day() {
        var late = "MELDING_RECEIVED 2026-01-05, OWN_PLAN_HANDED_IN 2026-01-20";

        for (var facts : List.of(late, late + ", WITHDRAWN 2026-01-20", late + ", WITHDRAWN 2026-02-10")) {
            var term = Matter.of(WMO, facts).term("WMO-2.3.2-2", "2026-02-10");
            assertThat(term.endedOn()).isEqualTo(parse("2026-01-20"));
            assertThat(term.warns()).isTrue();
        }
        assertThat(Matter.of(WMO, "MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-01-19, OWN_PLAN_HANDED_IN 2026-01-20")
                        .term("WMO-2.3.2-2", "2026-02-10")
                        .state())
                .isEqualTo(LAPSED);
    }

    @Test
    void what_the_municipality_was_late_with_stays_late_when_the_matter_is_over() {
        var term = Matter.of(WMO, "MELDING_RECEIVED 2026-01-05, WITHDRAWN 2026-02-17")
                .term("WMO-2.3.2-1", "2026-02-17");

        assertThat(term.state()).isEqualTo(ENDED);
        assertThat(term.isLate()).isTrue();
    }
}
