package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.keerpunt.testing.document.DocumentGaps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whoever has nothing but the OpenAPI document knows what there is, how it is called, what it means in Dutch, what a
 * value can be, and why it may be refused. A test class that implements this has these tests.
 */
public interface DocumentLaws {

    /** As it is served. */
    JsonNode document();

    /** Schemas that mean exactly the same in a request as in an answer. */
    default Set<String> bothWays() {
        return Set.of();
    }

    @Test
    default void whatever_the_document_names_it_says_everything_of() {
        assertThat(document().path("paths")).isNotEmpty();
        assertThat(DocumentGaps.in(document(), bothWays())).isEmpty();
    }
}
