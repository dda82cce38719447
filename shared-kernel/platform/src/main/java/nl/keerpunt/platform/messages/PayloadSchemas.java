package nl.keerpunt.platform.messages;

import com.fasterxml.jackson.core.JacksonException;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.platform.description.InWords;
import nl.keerpunt.platform.description.OpenApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The schemas of what messages say, each under its name, as the OpenAPI document has them but for two things. A message
 * writes null where an answer leaves a field out; an older one on its topic may lack a field that came later, so what
 * can be null is not required either. And a reference stands alone, because JSON Schema draft 7, on which AsyncAPI
 * builds, reads nothing beside it.
 */
final class PayloadSchemas {

    private static final String PLACE = "#/components/schemas/";
    private static final JsonMapper JSON = new JsonMapper();

    private final ModelConverters converters = new ModelConverters(true);
    private final InWords words;
    private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Class<? extends Record>> contents = new HashMap<>();

    PayloadSchemas(InWords words) {
        this.words = words;
        OpenApi.converters().forEach(converters::addConverter);
    }

    /** Takes in what a message says, and all that it consists of; answers a reference to it. */
    ObjectNode add(Class<? extends Record> content) {
        var other = contents.putIfAbsent(content.getSimpleName(), content);
        if (other != null && !fields(other).equals(fields(content))) {
            throw new IllegalStateException(other + " and " + content + " differ under one name");
        }
        var reference = take(content);
        if (other != null) {
            return reference;
        }
        namesOfChoices(content, (ObjectNode) whole(reference));
        return reference;
    }

    ObjectNode all() {
        var all = JsonNodeFactory.instance.objectNode();
        schemas.forEach(all::set);
        return all;
    }

    /** What a reference leads to; any other schema is itself. */
    JsonNode whole(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty()
                ? schema
                : Objects.requireNonNull(schemas.get(reference.substring(PLACE.length())), reference);
    }

    private ObjectNode take(Type type) {
        var resolved = converters.readAllAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> schemas.computeIfAbsent(name, _ -> read(name, schema)));
        return read(resolved.schema);
    }

    private ObjectNode read(String name, Schema<?> schema) {
        words.describe(name, schema);
        var read = read(schema);
        var required =
                read.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        read.path("properties").properties().stream()
                .filter(field -> !required.contains(field.getKey()))
                .forEach(field -> field.setValue(orNull((ObjectNode) field.getValue())));
        return read;
    }

    private static ObjectNode read(Schema<?> schema) {
        try {
            return (ObjectNode) alone(JSON.readTree(Json31.mapper().writeValueAsString(schema)));
        } catch (JacksonException impossible) {
            throw new IllegalStateException("a schema is written as JSON", impossible);
        }
    }

    private void namesOfChoices(Class<? extends Record> content, ObjectNode schema) {
        for (var component : content.getRecordComponents()) {
            var choices = component.getAnnotation(NameOf.class);
            if (choices != null) {
                var text = (ObjectNode) schema.path("properties").path(component.getName());
                text.remove(List.of("type", "maxLength"));
                text.putArray("allOf").add(take(choices.value()));
            }
        }
    }

    private static List<String> fields(Class<? extends Record> content) {
        return Arrays.stream(content.getRecordComponents())
                .map(component -> component.getName() + " " + component.getAnnotatedType())
                .toList();
    }

    private static JsonNode alone(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.has("$ref") && schema.size() > 1) {
            var reference = schema.remove("$ref");
            schema.putArray("allOf").addObject().set("$ref", reference);
        }
        node.forEach(PayloadSchemas::alone);
        return node;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.get("type") instanceof StringNode type) {
            schema.putArray("type").add(type.asString()).add("null");
            return schema;
        }
        var nullable = JsonNodeFactory.instance.objectNode();
        nullable.setAll(schema);
        nullable.remove(List.of("allOf", "$ref"));
        nullable.putArray("anyOf")
                .add(schema.has("allOf") ? schema.path("allOf").get(0) : schema)
                .addObject()
                .put("type", "null");
        return nullable;
    }
}
