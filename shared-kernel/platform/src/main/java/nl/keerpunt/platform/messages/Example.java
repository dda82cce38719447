package nl.keerpunt.platform.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.keerpunt.contract.ContractMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What one message could say: read as its readers read it, so that it is a message.
 *
 * @param about what it is about (CloudEvents subject)
 * @param orderedBy its key
 * @param orderedByField the field from which the key comes
 */
record Example(JsonNode json, String id, String about, String orderedBy, String orderedByField) {

    private static final String EVENT = "0d6f3c3e-6a0f-4b53-9d0e-6c6d7c3a2b11";
    private static final Pattern ID = Pattern.compile("([0-9]{4}/)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A plan is known by its household's id. */
    private static final Set<String> OF_THE_HOUSEHOLD = Set.of("household", "plan");

    static Example of(Kind kind, JsonNode schemas, JsonMapper mapper) {
        var json = withIdsOfTheirOwn((ObjectNode) schemas);
        var said = mapper.treeToValue(json, kind.content());
        if (said instanceof ContractMessage message) {
            var key = message.orderedBy();
            return new Example(json, EVENT, message.about(), key, field(kind, json, key));
        }
        var field = Optional.ofNullable(kind.orderedBy()).orElseThrow();
        var key = json.path(field).asString();
        return new Example(json, key + "/2026-03-01T09:30:00Z", key, key, field);
    }

    /** Schemas have one example for all ids; in a message each thing has its own. */
    private static ObjectNode withIdsOfTheirOwn(ObjectNode json) {
        json.properties().forEach(field -> {
            var id = ID.matcher(field.getValue().asString(""));
            if (id.matches() && !OF_THE_HOUSEHOLD.contains(field.getKey())) {
                var own = UUID.nameUUIDFromBytes(field.getKey().getBytes(UTF_8));
                field.setValue(StringNode.valueOf(Objects.requireNonNullElse(id.group(1), "") + own));
            }
        });
        return json;
    }

    /** That whose value, but for its municipality, is the key. */
    private static String field(Kind kind, JsonNode json, String key) {
        return Arrays.stream(kind.content().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> json.path(name)
                        .asString("")
                        .replaceFirst("^[0-9]{4}/", "")
                        .equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field of " + kind.name() + " is its key"));
    }
}
