package nl.keerpunt.platform.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes beyond a limit is told which limit that is. */
class LimitsTest {

    private final Http anna = NoteService.shared().professional("anna", "0307", "noord", "access");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "volume":100001                     | At most 100000.           | Hoogstens 100000.
            "volume":0                          | More than 0.              | Meer dan 0.
            "birth":"2199-12-31"                | No later than today.      | Niet later dan vandaag.
            "begins":"2199-12-31"               | No later than a year from today. | Niet later dan over een jaar.
            "about":[]                          | At least one.             | Minstens één.
            """)
    void a_limit_is_told_in_a_sentence_of_the_platform(String field, String english, String dutch) {
        assertThat(limit("en", field)).isEqualTo(english);
        assertThat(limit("nl", field)).isEqualTo(dutch);
    }

    @Test
    void a_list_that_is_too_long_is_told_how_long_it_may_be() {
        var four =
                Stream.generate(() -> "\"" + UUID.randomUUID() + "\"").limit(4).collect(joining(","));

        assertThat(limit("en", "\"about\":[" + four + "]")).isEqualTo("Its length is at most 3.");
    }

    private String limit(String language, String field) {
        return anna.with("Accept-Language", language)
                .post("/v1/notes/" + UUID.randomUUID() + "/_rewrite", "{\"lines\":[]," + field + "}")
                .json()
                .at("/errors/0/detail")
                .asString();
    }
}
