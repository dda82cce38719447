package nl.keerpunt.testing.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** An answer that an operation declares for a status: its headers, its body by content type, its reasons. */
final class PromisedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param text whether its value is a text; otherwise it is written as JSON writes it */
    private record Header(boolean required, boolean text, Schema schema) {}

    private final Map<String, Schema> bodies;
    private final Map<String, Header> headers;
    private final List<String> reasons;

    PromisedAnswer(Document document, StrictSchemas schemas, JsonNode response) {
        bodies = response.path("content")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        content -> schemas.strictly(content.getValue().path("schema"))));
        headers = response.path("headers")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> header(document, schemas, header.getValue())));
        reasons =
                response.path("x-reasons").valueStream().map(JsonNode::asString).toList();
    }

    private static Header header(Document document, StrictSchemas schemas, JsonNode declared) {
        var header = document.resolved(declared);
        var schema = header.path("schema");
        return new Header(
                header.path("required").asBoolean(false),
                document.resolved(schema).path("type").asString("string").equals("string"),
                schemas.strictly(schema));
    }

    List<String> brokenBy(Exchange exchange) {
        return Stream.concat(
                        headers.entrySet().stream()
                                .flatMap(header -> atHeader(header.getKey(), header.getValue(), exchange)),
                        atBody(exchange))
                .toList();
    }

    private static Stream<String> atHeader(String name, Header header, Exchange exchange) {
        var value = exchange.headers().firstValue(name);
        if (value.isEmpty()) {
            return header.required() ? Stream.of("header " + name + " is missing") : Stream.empty();
        }
        try {
            return header
                    .schema()
                    .validate(header.text() ? StringNode.valueOf(value.get()) : JSON.readTree(value.get()))
                    .stream()
                    .map(error -> "header " + name + " '" + value.get() + "' " + error.getMessage());
        } catch (JacksonException notJson) {
            return Stream.of("header " + name + " '" + value.get() + "' is not what its schema says");
        }
    }

    private Stream<String> atBody(Exchange exchange) {
        if (exchange.text().isEmpty()) {
            return bodies.isEmpty() || exchange.needsNoBody() ? Stream.empty() : Stream.of("no body");
        }
        var schema = schema(exchange.mediaType());
        if (schema.isEmpty()) {
            return Stream.of("content type '" + exchange.mediaType() + "' is not among " + bodies.keySet());
        }
        return exchange.isJson() ? atJson(schema.get(), exchange) : Stream.empty();
    }

    private Optional<Schema> schema(String mediaType) {
        return Stream.of(mediaType, mediaType.replaceFirst("/.*", "/*"), "*/*")
                .map(bodies::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<String> atJson(Schema schema, Exchange exchange) {
        try {
            var body = JSON.readTree(exchange.text());
            var broken = new ArrayList<String>();
            withoutEchoes(schema.validate(body))
                    .forEach(error -> broken.add(error.getInstanceLocation() + " " + error.getMessage()));
            var reason = body.path("reason").asString("");
            if (exchange.isProblem() && !reasons.contains(reason)) {
                broken.add("$.reason '" + reason + "' is not among x-reasons " + reasons);
            }
            return broken.stream();
        } catch (JacksonException notJson) {
            return Stream.of("the body is not JSON");
        }
    }

    /** What is wrong within a part of a composed object makes all its fields unknown to the whole too. */
    private static List<Error> withoutEchoes(List<Error> errors) {
        var first = errors.stream()
                .filter(error -> !"unevaluatedProperties".equals(error.getKeyword()))
                .toList();
        return first.isEmpty() ? errors : first;
    }
}
