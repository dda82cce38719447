package nl.keerpunt.testing.document;

import java.util.Collection;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Examples that are not what their own schema says. */
final class ExampleGaps {

    private final Document document;
    private final StrictSchemas schemas;
    private final Collection<String> found;

    ExampleGaps(Document document, Collection<String> found) {
        this.document = document;
        this.schemas = new StrictSchemas(document);
        this.found = found;
    }

    void find() {
        document.named().propertyStream().forEach(schema -> inSchema(schema.getKey(), schema.getValue()));
        document.operations().forEach(operation -> {
            for (var each : operation.said().path("parameters")) {
                var parameter = document.resolved(each);
                var where = operation + " " + parameter.path("name").asString("");
                inHolder(where, parameter);
                inSchema(where, parameter.path("schema"));
            }
            operation.said().at("/requestBody/content").forEach(content -> inHolder(operation + " body", content));
            operation
                    .said()
                    .path("responses")
                    .propertyStream()
                    .forEach(response -> document.resolved(response.getValue())
                            .path("content")
                            .forEach(content -> inHolder(operation + " " + response.getKey(), content)));
        });
    }

    private void inSchema(String where, JsonNode schema) {
        Stream.concat(
                        schema.has("example") ? Stream.of(schema.path("example")) : Stream.empty(),
                        schema.path("examples").valueStream())
                .forEach(example -> judge(where, schema, example));
        schema.path("properties")
                .propertyStream()
                .forEach(field -> inSchema(where + "." + field.getKey(), field.getValue()));
        schema.path("allOf").forEach(part -> inSchema(where, part));
        if (schema.has("items")) {
            inSchema(where + "[]", schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            inSchema(where + "{}", schema.path("additionalProperties"));
        }
    }

    /** A parameter or a content, whose examples stand beside its schema. */
    private void inHolder(String where, JsonNode holder) {
        if (holder.has("example")) {
            judge(where, holder.path("schema"), holder.path("example"));
        }
        holder.path("examples")
                .propertyStream()
                .forEach(example -> judge(
                        where + " " + example.getKey(),
                        holder.path("schema"),
                        document.resolved(example.getValue()).path("value")));
    }

    private void judge(String where, JsonNode schema, JsonNode example) {
        schemas.strictly(schema)
                .validate(example)
                .forEach(error -> found.add("%s: example %s %s %s"
                        .formatted(where, example, error.getInstanceLocation(), error.getMessage())));
    }
}
