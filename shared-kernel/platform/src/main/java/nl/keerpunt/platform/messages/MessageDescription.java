package nl.keerpunt.platform.messages;

import static nl.keerpunt.platform.exchange.SignedMessage.SIGNATURE;

import io.cloudevents.SpecVersion;
import java.net.URI;
import nl.keerpunt.platform.description.Glossary;
import nl.keerpunt.platform.exchange.ContractName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as it lies on its topic: a CloudEvent in the binary mode of Kafka, whose attributes are headers, and its
 * signature.
 *
 * @param source who says it
 */
record MessageDescription(Kind kind, URI source, Example example, Glossary glossary) {

    private static final String NUMBER = "^[0-9]+$";
    private static final String PSEUDONYM = "^([0-9]{4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$";

    ObjectNode json(ObjectNode payload, String summary) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("name", kind.type());
        message.put("title", kind.name());
        message.put("summary", summary);
        message.put("contentType", "application/json");
        var headers = headers();
        message.set("headers", headers);
        message.set("payload", payload);
        message.withObject("/bindings/kafka").put("bindingVersion", "0.5.0").set("key", key());
        var said = message.putArray("examples").addObject().put("name", kind.name());
        headers.path("properties").properties().stream()
                .filter(header -> !header.getKey().equals(SIGNATURE)) // Nobody reads 64 bytes.
                .forEach(header -> said.withObject("/headers").set(header.getKey(), exampleOf(header.getValue())));
        said.set("payload", example.json());
        return message;
    }

    private ObjectNode headers() {
        var headers = JsonNodeFactory.instance.objectNode().put("type", "object");
        always(headers, "ce_specversion", SpecVersion.V1.toString());
        always(headers, "ce_type", kind.type());
        always(headers, "ce_source", source.toString());
        always(headers, "ce_dataschema", ContractName.schema(kind.type()).toString());
        always(headers, "content-type", "application/json");
        text(headers, "ce_id", example.id()).put("maxLength", 255);
        text(headers, "ce_subject", example.about()).put("pattern", PSEUDONYM);
        text(headers, "ce_time", "2026-03-01T09:30:00Z").put("format", "date-time");
        if (kind.isFact()) {
            text(headers, "ce_sequence", "0").put("pattern", NUMBER);
        }
        header(headers, SIGNATURE).put("format", "binary").put("minLength", 64).put("maxLength", 64);
        return headers;
    }

    private void always(ObjectNode headers, String name, String value) {
        header(headers, name).put("const", value);
    }

    private ObjectNode text(ObjectNode headers, String name, String example) {
        var header = header(headers, name);
        header.putArray("examples").add(example);
        return header;
    }

    private ObjectNode header(ObjectNode headers, String name) {
        headers.withArray("/required").add(name);
        var header = headers.withObject("/properties").putObject(name).put("type", "string");
        glossary.part("message", name).ifPresent(word -> header.put("description", word));
        return header;
    }

    private static JsonNode exampleOf(JsonNode header) {
        return header.has("const")
                ? header.path("const")
                : header.path("examples").path(0);
    }

    private ObjectNode key() {
        var key = JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", PSEUDONYM);
        key.put(
                "description",
                glossary.part("message", "key").orElse("") + " Here it is that of " + example.orderedByField() + ".");
        key.putArray("examples").add(example.orderedBy());
        return key;
    }
}
