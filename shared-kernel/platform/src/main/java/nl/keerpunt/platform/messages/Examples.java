package nl.keerpunt.platform.messages;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a schema gives as an example, as a whole. */
record Examples(PayloadSchemas schemas) {

    JsonNode of(JsonNode schema) {
        var whole = schemas.whole(schema);
        if (whole.has("const")) {
            return whole.path("const");
        }
        if (!whole.path("examples").isEmpty()) {
            return whole.path("examples").get(0);
        }
        if (whole.has("allOf") || whole.has("anyOf")) {
            return of(whole.path(whole.has("allOf") ? "allOf" : "anyOf").get(0));
        }
        if (whole.has("items")) {
            return JsonNodeFactory.instance.arrayNode().add(of(whole.path("items")));
        }
        if (!whole.has("properties")) {
            throw new IllegalStateException("no example in " + whole);
        }
        var example = JsonNodeFactory.instance.objectNode();
        whole.path("properties").properties().forEach(field -> example.set(field.getKey(), of(field.getValue())));
        return example;
    }
}
