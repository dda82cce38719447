package nl.keerpunt.gateway.file;

import static nl.keerpunt.gateway.file.SomeParts.fact;
import static nl.keerpunt.gateway.file.SomeParts.file;
import static nl.keerpunt.gateway.file.SomeParts.noor;
import static nl.keerpunt.gateway.file.SomeParts.part;
import static nl.keerpunt.gateway.file.SomeParts.whose;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.keerpunt.paper.Printer;
import nl.keerpunt.testing.paper.ReadPdf;
import org.junit.jupiter.api.Test;

class FilePdfSpec {

    private static final String HOSTILE =
            "Kom <b>nu</b>!</td></table><script>alert(1)</script> & \\\"zo\\\" &amp; ]]> ﷐\\u0001";

    @Test
    void what_is_held_stands_in_it_as_people_read_it() {
        var content = """
                {"words": "Er is geen rustige plek.\\nEcht niet.", "total": {"cents": -1234567}, "objective": "HOME",
                 "months": {"2026-01": {"cents": 28814}}, "on": "2026-03-09", "holds": true, "laws": ["WMO", "WGS"],
                 "reason": {"erased": true}, "plan": "0307/%s"}""".formatted(SomeParts.HOUSEHOLD);

        var text = text(file(noor(), part(fact("plan-drafted", content))));

        assertThat(text)
                .contains("Inzage in uw gegevens", "Noor Şahin", "999990019", "01-05-1990")
                .contains("Er is geen rustige plek.", "Echt niet.", "€ -12.345,67", "Per maand: 2026-01", "€ 288,14")
                .contains("Wonen", "09-03-2026", "ja", "WMO, WGS", "(gewist)")
                .contains("Vastgelegd op 11-01-2026 00:30 door fatima")
                .contains("Voor de regisseur", "artikel 15(1)(f)", "Autoriteit Persoonsgegevens", "22 juni 2023, C-579")
                .contains("Bewaartermijnen", "Dossier jeugdhulp", "20", "Jeugdwet, art. 7.3.8", "5.3.4 (te bevestigen)")
                .contains("Wie uw gegevens heeft gezien", "01-02-2026", "dossier", "eigen team", "toegang, regisseur")
                .doesNotContain(SomeParts.HOUSEHOLD, "plank", "cents");
    }

    @Test
    void words_of_people_are_text_and_never_markup() {
        var text = text(file(noor(), part(fact("plan-drafted", "{\"words\": \"" + HOSTILE + "\"}"))));

        assertThat(text)
                .contains("Kom <b>nu</b>!</td></table><script>alert(1)</script> & \"zo\" &amp; ]]>")
                .contains("Wie uw gegevens heeft gezien");
    }

    /** The font has the letters of Europe and more; JSON holds every character. */
    @Test
    void a_character_that_the_font_lacks_stands_as_a_sign_and_takes_nothing_else_away() {
        var text = text(file(noor(), part(fact("plan-drafted", "{\"words\": \"Rust 漢 👍 voor Łukasz en Ελένη.\"}"))));

        assertThat(text).contains("Rust # # voor Łukasz en Ελένη.");
    }

    @Test
    void what_is_gone_is_said_to_be_gone() {
        var erased = whose(
                        "{}",
                        fact(
                                "member-added",
                                "{\"member\": \"" + SomeParts.MEMBER + "\", \"person\": {\"erased\": true}}"))
                .replace("\"erased\": false", "\"erased\": true");

        assertThat(text(file(erased, part())))
                .contains("Wie dit is, is gewist.", "namen en woorden niet", "(gewist)", "Hier is niets vastgelegd.");
    }

    @Test
    void it_can_be_read_aloud() {
        var pdf = pdf(file(noor(), part(fact("plan-drafted", "{\"words\": \"Rust.\"}"))));

        assertThat(pdf.marked()).isTrue();
        assertThat(pdf.accessible()).isTrue();
        assertThat(pdf.withItsFonts()).isTrue();
        assertThat(pdf.language()).isEqualTo("nl");
        assertThat(pdf.title()).isEqualTo("Inzage in uw gegevens");
        assertThat(pdf.tags()).contains("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD");
        assertThat(pdf.places()).isEqualTo(6);
        assertThat(pdf.text()).contains("Pagina 1 van " + pdf.pages());
    }

    /** They stand in the JSON: a person reads days, words and amounts. */
    @Test
    void identifiers_say_nothing_to_people_and_are_left_out() {
        var id = "5d1f1c51-6f6f-4c62-9d5c-3f3bb0b2a7c1";
        var content = """
                {"plan": "0307/%s", "goal": "%s", "goals": ["%s", "%s"], "causes": [], "words": "Zaak %s loopt.",
                 "content": {"mandate": "%s", "team": "noord"}}""".formatted(id, id, id, id, id, id);

        var text = text(file(noor(), part(fact("plan-drafted", content))));

        assertThat(text)
                .contains("Zaak " + id + " loopt.", "causes geen", "content: team noord")
                .doesNotContain("0307/" + id, "mandate", "goal", SomeParts.MEMBER)
                .contains("vorm voor computers (JSON)");
        assertThat(text.split(id, -1)).hasSize(2);
    }

    private static String text(PersonsFile file) {
        return pdf(file).text();
    }

    private static ReadPdf pdf(PersonsFile file) {
        var made = (Printer.Made) new Printer(Duration.ofSeconds(5)).print(new FilePage(file)::page);
        return ReadPdf.of(made.bytes());
    }
}
