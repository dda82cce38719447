package nl.keerpunt.household.localterm;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.DutchTerms;
import nl.keerpunt.household.legalterm.LegalTerm;
import nl.keerpunt.household.legalterm.LegalTerms;
import nl.keerpunt.household.legalterm.Length;
import nl.keerpunt.household.legalterm.Milestone;
import nl.keerpunt.household.legalterm.RunningTerm;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.household.legalterm.TermFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation confirms or sets of the legal terms, in one file. */
class LocalTermsFileSpec {

    private static final LegalTerms ALL = DutchTerms.all();

    @TempDir
    private Path folder;

    @Test
    void without_a_file_all_stands_as_it_was() {
        assertThat(LocalTermsFile.applied(ALL, null)).isEqualTo(ALL);
        assertThat(LocalTermsFile.applied(ALL, " ")).isEqualTo(ALL);
    }

    @Test
    void a_value_that_is_confirmed_keeps_its_length_and_says_by_whom() throws IOException {
        var confirmed = only(applied("""
                [{"code": "WGS-4-2", "read": "nagelezen in de wet op 5 januari 2026"}]"""), "WGS-4-2");

        assertThat(confirmed.source().grade()).isEqualTo(Grade.CONFIRMED_BY_MUNICIPALITY);
        assertThat(confirmed.source().read()).isEqualTo("nagelezen in de wet op 5 januari 2026");
        assertThat(confirmed.source().article()).isEqualTo("Wgs, art. 4, tweede lid");
        assertThat(confirmed.reckoning().length()).isEqualTo(Length.workingDays(3));
    }

    @Test
    void an_ordinance_changes_the_length_from_a_day_on() throws IOException {
        var terms = applied("""
                [{"code": "WGS-4A", "from": "2026-01-01", "number": 6, "unit": "WEEKS", "read": "verordening, art. 5"}]""");

        assertThat(of(terms, "WGS-4A"))
                .extracting(
                        term -> term.source().grade(), term -> term.reckoning().length())
                .containsExactly(
                        tuple(Grade.TO_BE_CONFIRMED, Length.weeks(8)),
                        tuple(Grade.CONFIRMED_BY_MUNICIPALITY, Length.weeks(6)));
        assertThat(lastDay(terms, "2025-12-31")).isEqualTo(parse("2026-02-25"));
        assertThat(lastDay(terms, "2026-01-05")).isEqualTo(parse("2026-02-16"));
    }

    @Test
    void all_definitions_of_a_code_are_confirmed_when_no_day_is_named() throws IOException {
        var terms = applied("""
                [{"code": "WGS-REPAYMENT", "read": "eigen beleidsregel"}]""");

        assertThat(of(terms, "WGS-REPAYMENT"))
                .hasSize(2)
                .allSatisfy(term -> assertThat(term.source().grade()).isEqualTo(Grade.CONFIRMED_BY_MUNICIPALITY));
        assertThat(of(terms, "WMO-2.3.5-2")).isEqualTo(of(ALL, "WMO-2.3.5-2"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> applied("""
                [{"code": "WMO-2.3.5-2", "read": "x", "number": 8, "unit": "WEEKS"},
                 {"code": "WGS-9", "read": "x"},
                 {"code": "WGS-4A", "from": "2026-02-30", "number": 0, "unit": "FORTNIGHTS", "colour": "red"},
                 {"code": "AWB-7:4-1", "read": "x", "number": 3, "unit": "WORKING_DAYS"},
                 {"code": "WGS-4-2", "read": "x"},
                 {"code": "WGS-4-2", "read": "y"}]"""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "KEERPUNT_LEGAL_TERMS",
                        "entry 1: WMO-2.3.5-2 was read in the law",
                        "entry 2: there is no term WGS-9",
                        "entry 3: knows no colour",
                        "entry 3: read must be",
                        "entry 3: from must be a day",
                        "entry 3: unit must be one of",
                        "entry 3: number must be",
                        "entry 4: AWB-7:4-1: one counts back in days or weeks",
                        "entry 6: another entry sets WGS-4-2");
    }

    @Test
    void a_file_that_is_none_is_told() {
        var nowhere = folder.resolve("nowhere.json").toString();

        assertThatThrownBy(() -> LocalTermsFile.applied(ALL, nowhere)).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> applied("{")).hasMessageContaining("is not a list");
        assertThatThrownBy(() -> applied("{}")).hasMessageContaining("is not a list");
    }

    @Test
    void the_same_definitions_read_the_same() throws IOException {
        assertThat(DutchTerms.all()).hasToString(ALL.toString());
        assertThat(applied("""
                [{"code": "WGS-4-2", "read": "nagelezen"}]""").toString()).isNotEqualTo(ALL.toString());
    }

    private LegalTerms applied(String json) throws IOException {
        var file = Files.writeString(folder.resolve("terms.json"), json);
        return LocalTermsFile.applied(ALL, file.toString());
    }

    private static LocalDate lastDay(LegalTerms terms, String talk) {
        var facts = TermFacts.of(new Reached(Milestone.FIRST_TALK_HELD, parse(talk)));
        return terms.running(DutchTerms.DEBT_HELP, facts, parse(talk)).stream()
                .map(RunningTerm::lastDay)
                .reduce((_, _) -> {
                    throw new AssertionError("one term was to be counted");
                })
                .orElseThrow();
    }

    private static LegalTerm only(LegalTerms terms, String code) {
        assertThat(of(terms, code)).hasSize(1);
        return of(terms, code).getFirst();
    }

    private static List<LegalTerm> of(LegalTerms terms, String code) {
        return terms.terms().stream().filter(term -> term.code().equals(code)).toList();
    }
}
