package nl.keerpunt.testing.document;

import com.networknt.schema.Schema;
import tools.jackson.databind.JsonNode;

/** A document to follow references in, and its schemas to compile. */
record Described(JsonNode document, StrictSchemas schemas) {

    /** What stands here, or what is referred to from here. */
    JsonNode resolved(JsonNode here) {
        var reference = here.path("$ref").asString("");
        return reference.isEmpty() ? here : resolved(document.at(reference.substring(1)));
    }

    Schema compiled(JsonNode schema) {
        return schemas.strictly(schema);
    }
}
