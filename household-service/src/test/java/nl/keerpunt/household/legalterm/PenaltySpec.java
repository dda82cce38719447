package nl.keerpunt.household.legalterm;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.legalterm.DutchTerms.WMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision was due on Monday 16 March 2026; a notice of Friday the 20th gives until Tuesday 7 April. */
class PenaltySpec {

    private static final String LATE = "APPLICATION_MADE 2026-03-02, DEFAULT_NOTICE_RECEIVED 2026-03-20";

    @ParameterizedTest(name = "until {0}: {1} days, {2} cents")
    @CsvSource({
        "2026-04-07,  0,      0",
        "2026-04-08,  1,   2300",
        "2026-04-21, 14,  32200",
        "2026-04-22, 15,  35700",
        "2026-05-05, 28,  81200",
        "2026-05-06, 29,  85700",
        "2026-05-19, 42, 144200",
        "2026-05-20, 42, 144200",
        "2027-05-20, 42, 144200"
    })
    void it_grows_by_the_day_until_forty_two(String day, int days, long cents) {
        var penalty = penalty(LATE, day).orElseThrow();

        assertThat(penalty.firstDay()).isEqualTo(parse("2026-04-08"));
        assertThat(penalty.days()).isEqualTo(days);
        assertThat(penalty.due().cents()).isEqualTo(cents);
    }

    @ParameterizedTest(name = "decided on {0}: {1} cents")
    @CsvSource({"2026-03-30, 0", "2026-04-07, 0", "2026-04-08, 0", "2026-04-10, 4600", "2026-06-10, 144200"})
    void it_stops_when_the_decision_is_sent(String decided, long cents) {
        var late = LATE + ", DECISION_SENT " + decided;

        assertThat(penalty(late, "2026-07-01").orElseThrow().due().cents()).isEqualTo(cents);
    }

    @ParameterizedTest(name = "notice on {0}: {1} cents")
    @CsvSource({"2018-12-31, 126000", "2019-01-01, 144200"})
    void the_day_of_the_notice_says_which_amounts_hold(String notice, long cents) {
        var late = "APPLICATION_MADE 2018-11-05, DEFAULT_NOTICE_RECEIVED " + notice;

        assertThat(penalty(late, "2019-06-01").orElseThrow().due().cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10", "2026-03-16"})
    void a_notice_before_the_term_has_lapsed_has_no_force(String notice) {
        assertThat(penalty("APPLICATION_MADE 2026-03-02, DEFAULT_NOTICE_RECEIVED " + notice, "2026-06-01"))
                .isEmpty();
    }

    @Test
    void the_first_notice_in_time_counts() {
        var again = "APPLICATION_MADE 2026-03-02, DEFAULT_NOTICE_RECEIVED 2026-03-10,"
                + " DEFAULT_NOTICE_RECEIVED 2026-03-20, DEFAULT_NOTICE_RECEIVED 2026-03-27";

        assertThat(penalty(again, "2026-05-19")).isEqualTo(penalty(LATE, "2026-05-19"));
    }

    @Test
    void a_notice_after_the_decision_has_no_object() {
        var decided = "APPLICATION_MADE 2026-03-02, DECISION_SENT 2026-03-18, DEFAULT_NOTICE_RECEIVED 2026-03-20";

        assertThat(penalty(decided, "2026-06-01")).isEmpty();
    }

    @Test
    void data_asked_back_dated_takes_the_force_out_of_a_notice() {
        var asked = LATE + ", DATA_ASKED 2026-03-05 2026-03-19";

        assertThat(penalty(asked, "2026-03-20")).isEmpty();
    }

    @Test
    void an_investigation_that_takes_too_long_costs_no_penalty() {
        assertThat(penalty("MELDING_RECEIVED 2026-01-05, DEFAULT_NOTICE_RECEIVED 2026-03-20", "2026-06-01"))
                .isEmpty();
    }

    @Test
    void an_objection_that_is_decided_late_costs_a_penalty() {
        var objected = "DECISION_SENT 2026-01-12, OBJECTION_LODGED 2026-02-02, DEFAULT_NOTICE_RECEIVED 2026-04-08";

        assertThat(penalty(objected, "2026-04-23").orElseThrow().due().cents()).isEqualTo(2_300);
    }

    @Test
    void only_a_notice_of_default_starts_it() {
        var decision = Matter.of(WMO, LATE).term("WMO-2.3.5-2", "2026-05-01");

        assertThatThrownBy(() -> Penalty.on(parse("2026-05-01"), decision))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Penalty> penalty(String facts, String day) {
        return Matter.of(WMO, facts).find(Penalty.NOTICE, day).map(notice -> Penalty.on(parse(day), notice));
    }
}
