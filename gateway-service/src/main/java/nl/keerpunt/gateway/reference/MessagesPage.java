package nl.keerpunt.gateway.reference;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What goes over Kafka, for people: which topic, who tells and who hears, each message with its fields and an
 * example.
 */
record MessagesPage(JsonNode document) {

    Page page() {
        var unavailable = document.path("x-unavailable").isEmpty()
                ? ""
                : "<p>Unavailable now, and left out: %s.</p>\n".formatted(words(document.path("x-unavailable")));
        return new Page("en", "Messages", """
                <p>%s</p>
                <p>The whole description: <a href="/asyncapi.json">asyncapi.json</a> (AsyncAPI).</p>
                %s%s%s<h2 id="schemas">What fields are made of</h2>
                %s""".formatted(
                        text(document.at("/info/description")),
                        unavailable,
                        headers(),
                        each("/channels", this::channel),
                        each("/components/schemas", this::schema)));
    }

    private interface Part {
        String of(String name, JsonNode content);
    }

    private String each(String place, Part part) {
        return document.at(place)
                .propertyStream()
                .map(entry -> part.of(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    /** They are alike for all messages but for their values. */
    private String headers() {
        return document.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").valueStream())
                .findFirst()
                .map(first -> "<h2>Headers</h2>\n" + fields(first.path("headers")))
                .orElse("");
    }

    private String channel(String name, JsonNode channel) {
        return "<h2 id=\"%s\"><code>%s</code></h2>\n<p>%s</p>\n<p>Told by %s-service; heard by %s. %s</p>\n%s"
                .formatted(
                        Page.escaped(name),
                        text(channel.path("address")),
                        text(channel.path("summary")),
                        text(channel.path("x-service")),
                        hearers("#/channels/" + name, ""),
                        text(channel.path("description")),
                        channel.path("messages")
                                .propertyStream()
                                .map(message -> message(name, message.getKey(), message.getValue()))
                                .collect(Collectors.joining()));
    }

    private String message(String channel, String name, JsonNode message) {
        return """
                <h3 id="%s.%s">%s</h3>
                <p><code>%s</code>: %s</p>
                <p>Heard by %s. %s</p>
                %s<pre><code>%s</code></pre>
                """.formatted(
                Page.escaped(channel),
                Page.escaped(name),
                Page.escaped(name),
                text(message.path("name")),
                text(message.path("summary")),
                hearers("#/channels/" + channel, "/messages/" + name),
                text(message.at("/bindings/kafka/key/description")),
                fields(document.at(message.at("/payload/$ref").asString("#").substring(1))),
                Page.escaped(message.at("/examples/0/payload").toPrettyString()));
    }

    /** The services that hear a channel, or one message on it. */
    private String hearers(String channel, String message) {
        var heard = document.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asString("").equals("receive"))
                .filter(operation -> operation.at("/channel/$ref").asString("").equals(channel))
                .filter(operation -> operation
                        .path("messages")
                        .valueStream()
                        .anyMatch(said -> message.isEmpty()
                                || said.path("$ref").asString("").equals(channel + message)))
                .map(operation -> text(operation.path("x-service")))
                .collect(Collectors.joining(", "));
        return heard.isEmpty() ? "nobody here" : heard;
    }

    /** Lists of choices, and what stands within messages; messages themselves stand above. */
    private String schema(String name, JsonNode schema) {
        var isMessage = document.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").valueStream())
                .anyMatch(message -> message.at("/payload/$ref").asString("").endsWith("/" + name));
        return isMessage
                ? ""
                : "<h3 id=\"%s\">%s</h3>\n<p>%s</p>\n%s"
                        .formatted(
                                Page.escaped(name),
                                Page.escaped(name),
                                text(schema.path("description")),
                                schema.has("enum") ? choices(schema) : fields(schema));
    }

    private static String choices(JsonNode schema) {
        var told = schema.path("x-enum-descriptions");
        var rows = new StringBuilder();
        for (var at = 0; at < schema.path("enum").size(); at++) {
            rows.append("<tr><th scope=\"row\"><code>%s</code></th><td>%s</td></tr>\n"
                    .formatted(text(schema.path("enum").path(at)), text(told.path(at))));
        }
        return "<table>\n" + rows + "</table>\n";
    }

    private static String fields(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .map(MessagesPage::field)
                .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    private static String field(Map.Entry<String, JsonNode> field) {
        return "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        Page.escaped(field.getKey()),
                        form(field.getValue()),
                        text(field.getValue().path("description")));
    }

    private static String form(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asString("").replaceFirst(".*/", "");
            return "<a href=\"#%s\">%s</a>".formatted(Page.escaped(name), Page.escaped(name));
        }
        if (schema.has("const")) {
            return "fixed"; // Each message has its own.
        }
        if (schema.has("items")) {
            return "list of " + form(schema.path("items"));
        }
        return Stream.of("allOf", "anyOf")
                .filter(schema::has)
                .findFirst()
                .map(parts ->
                        schema.path(parts).valueStream().map(MessagesPage::form).collect(Collectors.joining(" or ")))
                .orElseGet(() -> Page.escaped(words(schema.path("type")).replace(", ", " or ") + " "
                        + schema.path("format").asString("")));
    }

    private static String words(JsonNode texts) {
        return texts.isArray()
                ? texts.valueStream().map(text -> text.asString("")).collect(Collectors.joining(", "))
                : texts.asString("");
    }

    private static String text(JsonNode text) {
        return Page.escaped(text.asString(""));
    }
}
