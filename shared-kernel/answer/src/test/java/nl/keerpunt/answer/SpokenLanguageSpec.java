package nl.keerpunt.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageSpec {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | nl",
                "nl-NL,nl;q=0.9,en;q=0.8 | nl",
                "en;q=0.5, nl | nl",
                "fr, nl-BE;q=0.3 | nl",
                "nl;q=0.2, en-GB | en",
                "fr | en",
                "* | en",
                ";;q=zero | en"
            })
    void the_language_is_what_the_caller_reads_best(String accepted, String language) {
        assertThat(SpokenLanguage.of(accepted)).isEqualTo(Locale.of(language));
    }

    @Test
    void a_list_longer_than_anyones_languages_is_disregarded() {
        assertThat(SpokenLanguage.of("nl" + ",fr".repeat(332))).isEqualTo(Locale.of("nl"));
        assertThat(SpokenLanguage.of("nl" + ",fr".repeat(333))).isEqualTo(Locale.ENGLISH);
    }
}
