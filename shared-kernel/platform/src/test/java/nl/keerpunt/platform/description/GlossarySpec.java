package nl.keerpunt.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which word wins: the fullest name before the bare one, and each service's before the platform's. */
class GlossarySpec {

    private final Glossary notes = new Glossary("notes");
    private final Glossary nobody = new Glossary("nobody");

    @Test
    void a_field_has_the_word_for_its_own_place_before_any_bare_one() {
        assertThat(notes.part("WriteNote", "text")).hasValue("The words themselves (tekst).");
        assertThat(notes.part("Rewrite", "text")).hasValue("Whatever is written (geschreven).");
    }

    @Test
    void a_bare_word_of_the_service_comes_before_the_platforms() {
        assertThat(notes.part("WriteNote", "household")).hasValue("Whose note it is (huishouden).");
        assertThat(nobody.part("WriteNote", "household")).hasValue("The household, by its pseudonym (huishouden).");
    }

    @Test
    void the_platforms_own_schemas_are_described_alike_in_every_service() {
        assertThat(notes.part("FilePart", "household")).isEqualTo(nobody.part("FilePart", "household"));
        assertThat(notes.part("Problem", "status")).isEqualTo(nobody.part("Problem", "status"));
    }

    @Test
    void an_example_is_found_as_its_word_is() {
        assertThat(notes.exampleOf("WriteNote", "text")).hasValue("Own room.");
        assertThat(notes.exampleOf("Anything", "version")).hasValue("7");
        assertThat(notes.exampleOf("Anything", "household")).isEmpty();
    }

    @Test
    void what_nobody_has_a_word_for_has_none() {
        assertThat(notes.part("WriteNote", "colourless")).isEmpty();
        assertThat(notes.word("Nothing")).isEmpty();
    }
}
