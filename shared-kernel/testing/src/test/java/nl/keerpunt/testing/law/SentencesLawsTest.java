package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The law bites on a service whose sentences have gaps. */
class SentencesLawsTest {

    @Test
    void every_kind_of_gap_is_found() {
        assertThat(SentenceGaps.in(
                        "dumb",
                        "nl.keerpunt.testing.fixture.dumbservice",
                        Path.of("src/test/java/nl/keerpunt/testing/fixture/dumbservice")))
                .containsExactlyInAnyOrder(
                        "reason TOO_LATE has no Dutch sentence",
                        "TOO_LATE stands in one language only",
                        "reason TOO_LOUD has no English sentence",
                        "reason TOO_LOUD has no Dutch sentence",
                        "sentence TOO_ODD has no English sentence",
                        "sentence TOO_ODD has no Dutch sentence",
                        "value value.Colour has no English sentence",
                        "value value.Colour has no Dutch sentence",
                        "value limit.Bright has no English sentence",
                        "value limit.Bright has no Dutch sentence",
                        "value limit.Rare has no English sentence",
                        "value limit.Rare has no Dutch sentence",
                        "two reasons share: No.");
    }
}
