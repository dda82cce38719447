package nl.keerpunt.testing.document;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a document as a test reads them: an object that names its fields has no others, and a format is kept.
 * (Outside the tests another field may come, so the document itself does not say so.) What is composed with
 * {@code allOf} is one object, so its parts are open and the whole is closed; therefore each schema is there in both
 * forms.
 */
public final class StrictSchemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLOSED = "https://keerpunt.test/closed";
    private static final String OPEN = "https://keerpunt.test/open";
    private static final String NAMED = "#/components/schemas/";
    private static final Set<String> PARTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> BY_NAME = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");
    private static final Set<String> BESIDE = Set.of("not", "if", "then", "else", "contains");
    private static final Set<String> WITHIN = Set.of("items", "prefixItems", "additionalProperties");

    private final SchemaRegistry registry;

    /** Of whatever document has them where OpenAPI and AsyncAPI have them. */
    public static StrictSchemas of(JsonNode root) {
        return new StrictSchemas(new Document(root));
    }

    StrictSchemas(Document document) {
        var named = document.named();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(CLOSED, all(named, true), OPEN, all(named, false)))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .pathType(PathType.JSON_PATH)
                                .locale(Locale.ENGLISH)
                                .build()));
    }

    /** Of a schema that stands somewhere in the document. */
    public Schema strictly(JsonNode schema) {
        return registry.getSchema(strict(schema, true));
    }

    private static String all(JsonNode named, boolean closed) {
        var document = JSON.createObjectNode();
        document.set("$defs", each(named, schema -> strict(schema, closed)));
        return document.toString();
    }

    private static JsonNode strict(JsonNode schema, boolean closed) {
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        var whole = isWhole(schema);
        var strict = JSON.createObjectNode();
        schema.propertyStream().forEach(keyword -> {
            var name = keyword.getKey();
            var value = keyword.getValue();
            if (name.equals("$ref")) {
                strict.put(name, value.asString("").replace(NAMED, (closed ? CLOSED : OPEN) + "#/$defs/"));
            } else if (PARTS.contains(name)) {
                strict.set(name, each(value, part -> strict(part, closed && !whole)));
            } else if (BY_NAME.contains(name)) {
                strict.set(name, each(value, field -> strict(field, true)));
            } else if (BESIDE.contains(name)) {
                strict.set(name, strict(value, false));
            } else if (WITHIN.contains(name)) {
                strict.set(name, value.isArray() ? each(value, item -> strict(item, true)) : strict(value, true));
            } else if (!name.startsWith("x-")) {
                strict.set(name, value);
            }
        });
        if (closed && whole && !schema.has("additionalProperties") && !schema.has("unevaluatedProperties")) {
            strict.put(isComposed(schema) ? "unevaluatedProperties" : "additionalProperties", false);
        }
        return strict;
    }

    /** One object, be it in parts; otherwise it only points to what is. */
    private static boolean isWhole(JsonNode schema) {
        return schema.has("properties") || schema.path("allOf").size() > 1;
    }

    private static boolean isComposed(JsonNode schema) {
        return schema.has("$ref") || PARTS.stream().anyMatch(schema::has);
    }

    private static JsonNode each(JsonNode schemas, UnaryOperator<JsonNode> strict) {
        if (schemas.isArray()) {
            var list = JSON.createArrayNode();
            schemas.forEach(schema -> list.add(strict.apply(schema)));
            return list;
        }
        var named = JSON.createObjectNode();
        schemas.propertyStream().forEach(entry -> named.set(entry.getKey(), strict.apply(entry.getValue())));
        return named;
    }
}
