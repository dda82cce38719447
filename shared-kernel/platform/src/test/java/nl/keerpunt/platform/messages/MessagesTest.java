package nl.keerpunt.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Contracts;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.message.MessageGaps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a service tells and hears stands in its AsyncAPI document, for anybody to read. */
class MessagesTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final JsonNode document = service.http().get("/asyncapi.json").json();

    @Test
    void whatever_the_document_names_it_says_everything_of() {
        assertThat(document.path("asyncapi").asString()).isEqualTo("3.1.0");
        assertThat(MessageGaps.in(document)).isEmpty();
    }

    @Test
    void all_that_the_service_may_tell_is_there() {
        assertThat(said("send"))
                .containsExactlyElementsOf(
                        Contracts.of("notes").map(ContractName::type).toList());
        assertThat(document.at("/channels/notes/address").asString()).isEqualTo("keerpunt.notes.v1");
    }

    @Test
    void all_that_it_hears_is_there_each_once() {
        var subscribed = service.context().getBeansOfType(Subscriber.class).values().stream()
                .flatMap(subscriber -> subscriber.subscriptions().stream())
                .map(subscription -> ContractName.type(subscription.message()))
                .distinct()
                .toList();

        assertThat(subscribed).hasSizeGreaterThan(3);
        assertThat(said("receive")).containsExactlyInAnyOrderElementsOf(subscribed);
    }

    @Test
    void the_key_is_that_of_the_message_itself() {
        var closed = document.at("/channels/plan/messages/PlanClosedV1");

        assertThat(closed.at("/bindings/kafka/key/description").asString()).endsWith("Here it is that of household.");
        assertThat(closed.at("/examples/0/payload/household").asString())
                .endsWith(closed.at("/bindings/kafka/key/examples/0").asString());
    }

    private Stream<String> said(String action) {
        return document.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asString().equals(action))
                .flatMap(operation -> operation.path("messages").valueStream())
                .map(message -> document.at(message.path("$ref").asString().substring(1))
                        .path("name")
                        .asString());
    }
}
