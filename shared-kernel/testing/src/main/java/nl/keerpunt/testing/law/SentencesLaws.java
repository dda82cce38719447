package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Whatever a service says no with, people can read: in English, in Dutch, and in words of its own. A test class that
 * implements this has this test.
 */
public interface SentencesLaws {

    /** The name of the service, as its sentences and its package have it. */
    String named();

    /** Where its reasons and its doors are. */
    default String root() {
        return "nl.keerpunt." + named();
    }

    @Test
    default void every_reason_has_a_sentence_of_its_own_in_both_languages() {
        assertThat(SentenceGaps.in(named(), root(), Path.of("src/main/java"))).isEmpty();
    }
}
