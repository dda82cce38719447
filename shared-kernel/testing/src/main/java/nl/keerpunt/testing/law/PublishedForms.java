package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import nl.keerpunt.contract.ContractMessage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service tells the others keeps its form, or a person approves another ({@code approved/published}). A test
 * class that implements this has these tests.
 */
public interface PublishedForms {

    /** By which the service writes and reads messages. */
    JsonMapper json();

    /** One example of each message, at best as the service itself makes it of its events. */
    Stream<? extends ContractMessage> messages();

    /** How the message is called outside. */
    String typeOf(ContractMessage message);

    @TestFactory
    default Stream<DynamicTest> a_message_is_published_as_approved() {
        return messages()
                .map(message -> dynamicTest(
                        typeOf(message),
                        () -> Approved.json("published/" + typeOf(message), json().writeValueAsString(message))));
    }

    @TestFactory
    default Stream<DynamicTest> a_published_message_reads_back() {
        return messages()
                .map(message -> dynamicTest(
                        typeOf(message),
                        () -> assertThat(json().readValue(json().writeValueAsString(message), message.getClass()))
                                .isEqualTo(message)));
    }

    @Test
    default void every_approved_message_is_one_that_is_told() throws IOException {
        assertThat(Approved.names("published"))
                .containsExactlyInAnyOrderElementsOf(
                        messages().map(this::typeOf).distinct().toList());
    }
}
