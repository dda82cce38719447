package nl.keerpunt.testing.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.testing.document.StrictSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What an AsyncAPI document promises of every message that is told; each of its schemas is compiled once. */
public final class PromisedMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Promise(Schema headers, Schema key, Schema payload) {}

    /** By topic and type. */
    private final Map<String, Map<String, Promise>> told = new HashMap<>();

    private PromisedMessages() {}

    public static PromisedMessages of(JsonNode document) {
        var promised = new PromisedMessages();
        var schemas = StrictSchemas.of(document);
        document.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asString("").equals("send"))
                .forEach(operation -> operation
                        .path("messages")
                        .forEach(message -> promised.add(
                                referred(document, operation.path("channel"))
                                        .path("address")
                                        .asString(),
                                referred(document, message),
                                schemas)));
        return promised;
    }

    private static JsonNode referred(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asString().substring(1));
    }

    private void add(String topic, JsonNode message, StrictSchemas schemas) {
        told.computeIfAbsent(topic, _ -> new HashMap<>())
                .put(
                        message.path("name").asString(),
                        new Promise(
                                schemas.strictly(message.path("headers")),
                                schemas.strictly(message.at("/bindings/kafka/key")),
                                schemas.strictly(message.path("payload"))));
    }

    /** On which something is told. */
    public Set<String> topics() {
        return told.keySet();
    }

    /** Every way in which a message is not as the document says; none when it is. */
    public List<String> brokenBy(ConsumerRecord<byte[], byte[]> message) {
        var headers = headers(message.headers());
        var type = headers.path("ce_type").asString("");
        var promise = told.getOrDefault(message.topic(), Map.of()).get(type);
        if (promise == null) {
            return List.of("a message that is not in the document: " + type);
        }
        return Stream.of(
                        broken("header", promise.headers(), headers),
                        broken("key", promise.key(), text(message.key())),
                        brokenPayload(promise.payload(), message.value()))
                .flatMap(each -> each)
                .map(each -> type + ": " + each)
                .toList();
    }

    private static Stream<String> brokenPayload(Schema schema, byte @Nullable [] value) {
        try {
            return broken("payload", schema, JSON.readTree(value == null ? new byte[0] : value));
        } catch (JacksonException notJson) {
            return Stream.of("the payload is not JSON");
        }
    }

    private static Stream<String> broken(String part, Schema schema, JsonNode said) {
        return schema.validate(said).stream()
                .map(error -> part + " " + error.getInstanceLocation() + " " + error.getMessage());
    }

    /** The signature is bytes and no text. */
    private static ObjectNode headers(Headers headers) {
        var said = JSON.createObjectNode();
        headers.forEach(header -> said.put(
                header.key(),
                header.value() == null
                        ? null
                        : new String(header.value(), header.key().equals(TestSignatures.HEADER) ? ISO_8859_1 : UTF_8)));
        return said;
    }

    private static JsonNode text(byte @Nullable [] key) {
        return key == null ? JSON.nullNode() : StringNode.valueOf(new String(key, UTF_8));
    }
}
