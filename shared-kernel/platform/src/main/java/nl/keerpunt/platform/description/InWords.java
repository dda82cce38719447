package nl.keerpunt.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.answer.Maker;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The document in its last form, with the words of the glossary for whatever has a name in it. */
public record InWords(String service, Glossary glossary, Map<String, Schema<?>> referenced)
        implements OpenApiCustomizer {

    private static final String VERSION = "/v1";
    private static final List<String> HEADERS =
            List.of(ApiVersion.HEADER, "ETag", "Location", "Position", "Retry-After", "Content-Language");
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("Keerpunt: " + service + "-service")
                .description(glossary.word("service").orElse("One household, one plan, one director, one budget."))
                .version(ApiVersion.VALUE)
                .license(new License().name(Maker.LICENCE).identifier(Maker.LICENCE))
                .contact(new Contact().name(Maker.NAME).email(Maker.EMAIL).url(Maker.URL)));
        document.servers(List.of(
                new Server().url(VERSION).description(glossary.word("server").orElse(null))));
        document.setSecurity(List.of(new SecurityRequirement().addList("token")));
        var components = document.getComponents();
        components.addSecuritySchemes(
                "token",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(glossary.word("token").orElse(null)));
        HEADERS.forEach(name -> components.addHeaders(name, header(name)));
        referenced.forEach((name, schema) -> components.getSchemas().putIfAbsent(name, schema));
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        components.getSchemas().forEach(this::describe);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::describe);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::describeAnswers);
        document.setPaths(withoutVersion(document.getPaths()));
        var clashes = RecordSchemas.clashes();
        if (!clashes.isEmpty()) {
            document.addExtension("x-clashes", clashes);
        }
    }

    private static Paths withoutVersion(Paths paths) {
        var without = new Paths();
        new TreeMap<>(paths)
                .forEach((path, item) -> without.addPathItem(
                        path.startsWith(VERSION + "/") ? path.substring(VERSION.length()) : path, item));
        return without;
    }

    private Header header(String name) {
        var schema = name.equals("Retry-After") ? ValueSchemas.seconds() : ValueSchemas.of(String.class);
        glossary.exampleOf("header", name).ifPresent(example -> ValueSchemas.example(schema, read(example, schema)));
        return new Header()
                .description(glossary.part("header", name).orElse(null))
                .required(name.equals(ApiVersion.HEADER))
                .schema(schema);
    }

    private void describe(Operation operation) {
        var parameters = operation.getParameters();
        if (parameters == null) {
            return;
        }
        parameters.forEach(parameter -> {
            var whole = operation.getOperationId();
            parameter.setDescription(inUnits(
                    glossary.part(whole, parameter.getName()).orElse(parameter.getDescription()),
                    parameter.getSchema()));
            exampleOf(parameter.getSchema(), whole, parameter.getName());
        });
    }

    /** What is answered says what it is; the phrase of its status says nothing. */
    private void describeAnswers(Operation operation) {
        operation.getResponses().forEach((status, answer) -> {
            var content =
                    answer.getContent() == null ? null : answer.getContent().get("application/json");
            var answered = content == null || content.getSchema() == null
                    ? null
                    : content.getSchema().get$ref();
            if (answered != null && status.startsWith("2")) {
                glossary.word(answered.substring(answered.lastIndexOf('/') + 1)).ifPresent(answer::setDescription);
            }
        });
    }

    /**
     * A schema that has a name, and its fields or members; an example of it as a whole where those of its fields clash.
     */
    public void describe(String name, Schema<?> schema) {
        schema.setDescription(glossary.word(name).orElse(null));
        glossary.word(name + ".example").ifPresent(example -> ValueSchemas.example(schema, read(example, schema)));
        if (schema.getEnum() != null) {
            describeMembers(name, schema);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((field, described) -> {
                described.setDescription(inUnits(glossary.part(name, field).orElse(null), described));
                exampleOf(described, name, field);
                tidy(described);
            });
        }
    }

    private void describeMembers(String name, Schema<?> schema) {
        var members = new ArrayList<@Nullable String>();
        schema.getEnum()
                .forEach(
                        member -> members.add(glossary.word(name + "." + member).orElse("")));
        schema.addExtension("x-enum-descriptions", members);
        ValueSchemas.example(schema, schema.getEnum().getFirst());
    }

    /** What the type says of itself, its unit above all, follows what the glossary says. */
    private static @Nullable String inUnits(@Nullable String words, @Nullable Schema<?> schema) {
        var unit = schema == null ? null : schema.getDescription();
        return words == null || unit == null || words.endsWith(unit) ? words : words + " " + unit;
    }

    private void exampleOf(@Nullable Schema<?> schema, String whole, String part) {
        if (schema == null) {
            return;
        }
        glossary.exampleOf(whole, part).ifPresent(example -> ValueSchemas.example(schema, read(example, schema)));
        var items = schema.getItems();
        if (schema.getExamples() == null && items != null && items.getExamples() != null) {
            ValueSchemas.example(schema, List.of(items.getExamples().getFirst()));
        }
    }

    private static Object read(String example, Schema<?> schema) {
        if (schema.getTypes() != null && schema.getTypes().contains("string")) {
            return example;
        }
        try {
            return JSON.readValue(example, Object.class);
        } catch (JacksonException text) {
            return example;
        }
    }

    /**
     * A whole number above nothing is one of at least 1, and anything is no schema: every generator understands that.
     */
    private static void tidy(Schema<?> schema) {
        if (Integer.valueOf(0).equals(schema.getMinLength())) {
            schema.setMinLength(1); // A bound on its length is on what is said: nothing is refused as missing.
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values
                && values.get$ref() == null
                && values.getTypes() == null) {
            schema.setAdditionalProperties(true);
        }
        var above = schema.getExclusiveMinimumValue();
        if (above != null && schema.getTypes() != null && schema.getTypes().contains("integer")) {
            schema.setExclusiveMinimumValue(null);
            schema.setMinimum(above.add(BigDecimal.ONE));
        }
    }
}
