package nl.keerpunt.gateway.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossarySpec {

    private final Glossary glossary = Glossary.written();

    @ParameterizedTest
    @CsvSource({
        "support line, support-line",
        "ondersteuningsregel, support-line",
        "maatwerkvoorziening, support-line",
        "individuele voorziening, support-line",
        "melding, request",
        "hulpvraag, request",
        "aanvraag, application",
        "beschikking, formal-decision",
        "familiegroepsplan, own-plan",
        "jeugdhulpaanbieder, provider",
        "wie u helpt, provider",
        "pgb, personal-budget"
    })
    void a_term_is_found_by_each_of_its_words(String word, String code) {
        assertThat(found(word).getFirst()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLIËNTONDERSTEUNING", "clientondersteuning", "  Cliëntondersteuning "})
    void capitals_accents_and_blanks_around_it_make_no_difference(String word) {
        assertThat(found(word)).containsExactly("client-support");
    }

    @Test
    void hyphens_make_no_difference() {
        assertThat(found("hand over")).isEqualTo(found("Hand-over")).contains("hand-over");
    }

    @Test
    void the_nearest_word_comes_first_then_what_begins_so_then_what_has_it_within() {
        assertThat(found("doel")).startsWith("goal").contains("purpose", "objective", "scale");
        assertThat(found("voorziening")).containsExactly("support-line");
        assertThat(found("plan").indexOf("plan")).isZero();
    }

    @Test
    void what_nobody_says_is_not_found() {
        assertThat(found("zwaluw")).isEmpty();
    }

    @Test
    void under_a_law_there_are_only_the_terms_that_it_has_a_word_for_and_only_its_words() {
        var underTheWgs = answering(Optional.empty(), Optional.of(Law.WGS), Optional.empty());

        assertThat(underTheWgs)
                .extracting(Term::code)
                .contains("plan", "request")
                .doesNotContain("purse");
        assertThat(underTheWgs)
                .flatExtracting(Term::synonyms)
                .extracting(Synonym::law)
                .containsOnly(Law.WGS);
    }

    @Test
    void under_a_law_the_word_of_another_law_finds_nothing() {
        var sought = Optional.of(Sought.of("maatwerkvoorziening"));

        assertThat(answering(sought, Optional.of(Law.JEUGDWET), Optional.empty()))
                .isEmpty();
        assertThat(answering(sought, Optional.of(Law.WMO), Optional.empty())).hasSize(1);
    }

    @Test
    void to_an_audience_there_is_its_label_alone_and_each_term_has_one() {
        var toResidents = answering(Optional.empty(), Optional.empty(), Optional.of(Audience.RESIDENT));

        assertThat(toResidents).hasSameSizeAs(glossary.terms());
        assertThat(toResidents)
                .allSatisfy(term ->
                        assertThat(term.labels()).extracting(Label::audience).containsExactly(Audience.RESIDENT));
    }

    @Test
    void whoever_has_no_label_of_their_own_reads_the_term_itself() {
        assertThat(glossary.term("director").orElseThrow().labels())
                .containsExactly(
                        new Label(Audience.RESIDENT, "your director", "uw regisseur"),
                        new Label(Audience.PROFESSIONAL, "director", "regisseur"),
                        new Label(Audience.PROVIDER, "director", "regisseur"),
                        new Label(Audience.CONTROLLER, "director", "regisseur"));
    }

    @Test
    void a_code_is_of_one_term_and_a_label_for_one_audience() {
        var plan = glossary.term("plan").orElseThrow();
        var label = new Label(Audience.PROVIDER, "a", "b");

        assertThatThrownBy(() -> new Glossary(List.of(plan, plan))).hasMessageContaining("plan");
        assertThatThrownBy(() -> new Term("x", "x", List.of("x"), plan.meaning(), List.of(), List.of(label, label)))
                .hasMessageContaining("x");
        assertThatThrownBy(() -> new Term("x", "x", List.of(), plan.meaning(), List.of(), List.of()))
                .hasMessageContaining("x");
    }

    private List<String> found(String word) {
        return answering(Optional.of(Sought.of(word)), Optional.empty(), Optional.empty()).stream()
                .map(Term::code)
                .toList();
    }

    private List<Term> answering(Optional<Sought> find, Optional<Law> law, Optional<Audience> audience) {
        return glossary.answering(new Question(find, law, audience));
    }
}
