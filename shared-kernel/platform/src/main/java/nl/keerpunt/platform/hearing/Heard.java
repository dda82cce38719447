package nl.keerpunt.platform.hearing;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message whose record cannot be made, or leads nowhere: its fields, each read by itself. */
public final class Heard {

    private final JsonNode fields;
    private final JsonMapper json;

    Heard(JsonNode fields, JsonMapper json) {
        this.fields = fields;
        this.json = json;
    }

    /** What a field says; that it is absent or cannot be read is a failure of the message's own. */
    public <T> T the(String field, Class<T> type) {
        return maybe(field, type).orElseThrow(() -> new IllegalArgumentException("the message lacks " + field));
    }

    /** What a field says, if it is there. */
    public <T> Optional<T> maybe(String field, Class<T> type) {
        return Optional.ofNullable(fields.get(field))
                .filter(node -> !node.isNull())
                .map(node -> json.treeToValue(node, type));
    }
}
