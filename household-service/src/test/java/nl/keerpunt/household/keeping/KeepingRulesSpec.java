package nl.keerpunt.household.keeping;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.language.law.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingRulesSpec {

    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final LegalBasis WGS = new LegalBasis("WGS");

    @ParameterizedTest
    @CsvSource({
        // last change, years, due on
        "2026-06-30, 20, 2046-07-01",
        "2026-12-31, 15, 2042-01-01",
        "2028-02-29, 20, 2048-03-01",
        "2028-02-29, 15, 2043-03-01",
        "2028-02-28, 15, 2043-03-01",
        "2029-02-28, 15, 2044-02-29",
        "2027-02-28, 1, 2028-02-29",
        "2028-02-29, 1, 2029-03-01"
    })
    void a_term_of_years_ends_with_the_day_of_the_same_date(LocalDate lastChange, int years, LocalDate dueOn) {
        assertThat(rule("R", JEUGDWET, years, "2015-01-01").dueOn(lastChange)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"1", "15", "20"})
    void what_was_changed_up_to_the_latest_day_is_due_and_nothing_later(int years) {
        var rule = rule("R", JEUGDWET, years, "2015-01-01");

        for (var day = parse("2040-01-01"); day.isBefore(parse("2049-01-01")); day = day.plusDays(1)) {
            var latest = rule.latestDue(day);
            assertThat(rule.dueOn(latest)).isBeforeOrEqualTo(day);
            assertThat(rule.dueOn(latest.plusDays(1))).isAfter(day);
        }
    }

    @Test
    void of_two_kinds_of_record_under_a_law_the_one_kept_longest_rules() {
        var rules = new KeepingRules(
                List.of(rule("LONG", JEUGDWET, 20, "2015-01-01"), rule("SHORT", JEUGDWET, 15, "2015-01-01")));

        assertThat(rules.ruling(JEUGDWET, parse("2026-06-30")).orElseThrow().code())
                .isEqualTo("LONG");
        assertThat(rules.latestDue(JEUGDWET, parse("2046-07-01"))).contains(parse("2026-06-30"));
    }

    @Test
    void a_law_without_a_rule_is_never_due() {
        var rules = new KeepingRules(List.of(rule("R", JEUGDWET, 20, "2015-01-01")));

        assertThat(rules.ruling(WGS, parse("1900-01-01"))).isEmpty();
        assertThat(rules.latestDue(WGS, parse("2199-12-31"))).isEmpty();
    }

    @Test
    void nobody_goes_by_a_rule_before_its_first_day() {
        var rules = new KeepingRules(List.of(rule("R", JEUGDWET, 20, "2027-01-01")));

        assertThat(rules.on(parse("2026-12-31")).rules()).isEmpty();
        assertThat(rules.on(parse("2027-01-01")).rules()).hasSize(1);
    }

    @Test
    void two_rules_do_not_share_a_code() {
        assertThatThrownBy(() -> new KeepingRules(
                        List.of(rule("R", JEUGDWET, 20, "2015-01-01"), rule("R", WGS, 7, "2015-01-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static KeepingRule rule(String code, LegalBasis law, int years, String validFrom) {
        return new KeepingRule(
                code, law, "dossier", years, Start.LAST_CHANGE, "a law", Grade.TO_BE_CONFIRMED, parse(validFrom));
    }
}
