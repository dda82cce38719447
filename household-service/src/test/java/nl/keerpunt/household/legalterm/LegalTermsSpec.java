package nl.keerpunt.household.legalterm;

import static java.time.LocalDate.parse;
import static nl.keerpunt.household.legalterm.DutchTerms.DEBT_HELP;
import static nl.keerpunt.household.legalterm.DutchTerms.WMO;
import static nl.keerpunt.household.legalterm.Length.days;
import static nl.keerpunt.household.legalterm.Length.weeks;
import static nl.keerpunt.household.legalterm.Milestone.FIRST_TALK_HELD;
import static nl.keerpunt.household.legalterm.Milestone.HEARING;
import static nl.keerpunt.household.legalterm.Milestone.OBJECTION_LODGED;
import static nl.keerpunt.household.legalterm.Reckoning.notStatutory;
import static nl.keerpunt.household.legalterm.Reckoning.statutory;
import static nl.keerpunt.household.legalterm.Start.atFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.LegalTerm.Source;
import nl.keerpunt.household.legalterm.Reckoning.Adjourning;
import org.junit.jupiter.api.Test;

class LegalTermsSpec {

    private static final LegalTerms ALL = DutchTerms.all();

    @Test
    void what_was_not_read_in_the_law_says_so() {
        assertThat(ALL.terms().stream()
                        .filter(term -> term.source().grade() == Grade.TO_BE_CONFIRMED)
                        .map(LegalTerm::code)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "JEUGDWET-PLAN", "WGS-4-2", "WGS-4A", "WGS-OFFER", "WGS-REPAYMENT", "AWB-7:4-1", "AWB-7:4-2");
    }

    @Test
    void what_is_law_and_not_an_ordinance_names_its_article() {
        assertThat(ALL.terms().stream().filter(term -> term.source().force() != Force.NORM))
                .allSatisfy(term -> assertThat(term.source().article()).contains("art. "));
    }

    @Test
    void a_norm_is_never_extended_by_the_act() {
        assertThat(ALL.terms().stream().filter(term -> term.source().force() == Force.NORM))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.reckoning().extension()).isEqualTo(Extension.NOT_STATUTORY));
    }

    @Test
    void a_resident_has_the_terms_to_object_to_hand_papers_or_a_plan_in_to_look_and_to_repay() {
        assertThat(ALL.terms().stream()
                        .filter(term -> term.whose() == Party.RESIDENT)
                        .map(LegalTerm::code)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "AWB-6:7", "AWB-7:4-1", "WMO-2.3.2-2", "JEUGDWET-PLAN", "PW-41-4", "WGS-REPAYMENT");
        assertThat(ALL.terms()).noneMatch(term -> term.whose() == Party.RESIDENT && term.penalty());
    }

    @Test
    void what_a_third_party_leaves_unused_lapses() {
        var local = local("LOCAL", 6, "2021-01-01").of(Party.THIRD_PARTY);
        var facts = Matter.of(DEBT_HELP, "FIRST_TALK_HELD 2026-01-05").facts();

        assertThat(new LegalTerms(List.of(local)).running(DEBT_HELP, facts, parse("2026-03-02")))
                .allSatisfy(running -> {
                    assertThat(running.state()).isEqualTo(RunningTerm.State.LAPSED);
                    assertThat(running.isLate()).isFalse();
                })
                .hasSize(1);
    }

    @Test
    void what_may_start_is_what_holds_on_that_day() {
        assertThat(codes(ALL.on(parse("2014-12-31"))))
                .doesNotContain("WMO-2.3.2-1")
                .contains("AWB-6:7");
        assertThat(codes(ALL.on(parse("2025-12-31")))).containsOnlyOnce("PW-41-4");
        assertThat(codes(ALL.on(parse("2026-01-01")))).containsOnlyOnce("PW-41-4");
    }

    @Test
    void of_a_code_one_definition_holds_on_a_day() {
        var one = local("LOCAL", 6, "2020-01-01");
        var other = local("LOCAL", 8, "2026-01-01");

        assertThatThrownBy(() -> new LegalTerms(List.of(one, other))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new LegalTerms(List.of(until(one, "2025-12-31"), other)).terms())
                .hasSize(2);
    }

    @Test
    void an_ordinance_configures_what_is_to_be_confirmed() {
        var configured = ALL.configured(List.of(local("WGS-4A", 6, "2021-01-01")));
        var facts = Matter.of(DEBT_HELP, "FIRST_TALK_HELD 2026-01-05").facts();

        assertThat(configured.running(DEBT_HELP, facts, parse("2026-01-05")))
                .extracting(RunningTerm::lastDay)
                .containsExactly(parse("2026-02-16"));
    }

    @Test
    void an_ordinance_adds_what_nobody_had_defined() {
        assertThat(codes(ALL.configured(List.of(local("LOCAL", 6, "2021-01-01")))))
                .contains("LOCAL", "WGS-4A");
    }

    @Test
    void what_the_law_was_read_to_say_is_not_configured_otherwise() {
        assertThatThrownBy(() -> ALL.configured(List.of(local("WMO-2.3.5-2", 8, "2015-01-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_matter_under_one_law_has_no_terms_of_another() {
        var facts = Matter.of(WMO, "MELDING_RECEIVED 2026-01-05").facts();

        assertThat(ALL.running(WMO, facts, parse("2026-01-05")))
                .extracting(running -> running.term().code())
                .containsExactly("WMO-2.3.2-1", "WMO-2.3.2-2");
    }

    @Test
    void a_term_counted_from_a_term_is_not_counted_from() {
        var first = starting("FIRST", new Start.AfterTerm("SECOND", OBJECTION_LODGED), statutory(weeks(6)));
        var second = starting("SECOND", new Start.AfterTerm("FIRST", OBJECTION_LODGED), statutory(weeks(6)));

        assertThatThrownBy(() -> new LegalTerms(List.of(first, second))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void definitions_that_cannot_be_counted_are_refused() {
        assertThatThrownBy(() -> starting("BACK", new Start.Before(HEARING), statutory(Length.workingDays(3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> statutory(Length.months(1)).adjourned(new Adjourning.UpTo(6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(starting("BACK", new Start.Before(HEARING), statutory(days(3)))
                        .penalty())
                .isFalse();
    }

    private static List<String> codes(LegalTerms terms) {
        return terms.terms().stream().map(LegalTerm::code).toList();
    }

    private static LegalTerm local(String code, int weeks, String since) {
        return new LegalTerm(
                code,
                DEBT_HELP,
                Source.since(since, "verordening, art. 3", "de verordening", Grade.VERIFIED, Force.LAW),
                Party.MUNICIPALITY,
                atFirst(FIRST_TALK_HELD),
                notStatutory(weeks(weeks)),
                Set.of(),
                Set.of(Milestone.DECISION_SENT),
                false);
    }

    private static LegalTerm until(LegalTerm term, String lastDay) {
        return new LegalTerm(
                term.code(),
                term.law(),
                term.source().until(lastDay),
                term.whose(),
                term.start(),
                term.reckoning(),
                term.suspendedBy(),
                term.endedBy(),
                term.penalty());
    }

    private static LegalTerm starting(String code, Start start, Reckoning reckoning) {
        var local = local(code, 6, "2020-01-01");
        return new LegalTerm(
                code, WMO, local.source(), local.whose(), start, reckoning, Set.of(), local.endedBy(), false);
    }
}
