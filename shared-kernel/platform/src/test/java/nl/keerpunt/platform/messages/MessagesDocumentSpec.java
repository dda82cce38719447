package nl.keerpunt.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.platform.description.Glossary;
import nl.keerpunt.platform.description.InWords;
import nl.keerpunt.platform.exchange.Contracts;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.testing.message.MessageGaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessagesDocumentSpec {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Era FIRST = new Era("");

    @ParameterizedTest
    @ValueSource(strings = {"household", "plan", "provider", "budget"})
    void every_message_of_the_contract_is_there_and_explained(String service) {
        var document = document(service, FIRST);

        assertThat(document.at("/channels/" + service + "/messages").propertyNames())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        Contracts.of(service).map(Class::getSimpleName).toList());
        assertThat(MessageGaps.in(document)).isEmpty();
    }

    @Test
    void what_is_written_as_null_can_be_null_and_may_be_absent_in_an_older_message() {
        var committed = document("provider", FIRST).at("/components/schemas/ArrangementCommittedV1");

        assertThat(committed.at("/properties/mandate/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(committed.at("/properties/objective/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/Objective\"},{\"type\":\"null\"}]");
        assertThat(committed.at("/properties/household/type").asString()).isEqualTo("string");
        assertThat(committed.path("required").toString())
                .contains("household", "months")
                .doesNotContain("mandate", "objective");
    }

    @Test
    void a_text_that_is_a_name_of_choices_lists_them() {
        var schemas = document("provider", FIRST).at("/components/schemas");

        assertThat(schemas.at("/ArrangementCommittedV1/properties/verb/allOf/0/$ref")
                        .asString())
                .endsWith("/CommitmentVerb");
        assertThat(schemas.at("/CommitmentVerb/enum").toString()).contains("\"cover-asked-again\"");
    }

    @Test
    void a_topic_is_called_as_it_is_in_this_era() {
        assertThat(document("plan", new Era("20261127"))
                        .at("/channels/plan/address")
                        .asString())
                .isEqualTo("keerpunt.plan.v1.20261127");
    }

    @Test
    void each_thing_in_an_example_has_an_id_of_its_own() {
        var said = document("provider", FIRST).at("/channels/provider/messages/ArrangementCommittedV1/examples/0");

        assertThat(said.at("/payload/arrangement").asString())
                .endsWith(said.at("/headers/ce_subject").asString())
                .isNotEqualTo(said.at("/payload/household").asString());
    }

    private interface Here {
        record Said(String word) {}
    }

    private interface There {
        record Said(int number) {}
    }

    @Test
    void two_that_differ_have_no_name_in_common() {
        var schemas = new PayloadSchemas(new InWords("plan", new Glossary("plan"), Map.of()));
        schemas.add(Here.Said.class);
        schemas.add(Here.Said.class);

        assertThatThrownBy(() -> schemas.add(There.Said.class)).hasMessageContaining("differ under one name");
    }

    private static JsonNode document(String service, Era era) {
        var glossary = new Glossary(service);
        var heard = Channel.heard(service, Stream.of("household", "plan").flatMap(Contracts::of), era);
        return JSON.readTree(new MessagesDocument(service, "00000099000000000000", glossary, JSON)
                .json(List.of(Channel.of(service, era)), heard));
    }
}
