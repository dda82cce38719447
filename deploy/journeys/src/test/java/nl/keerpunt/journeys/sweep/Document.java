package nl.keerpunt.journeys.sweep;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** The gateway's own description of all its operations. */
public record Document(JsonNode root) {

    /** As a person reads it, once every service has its part in it. */
    public static Document of(Person reader) {
        return new Document(Patience.until(
                        Duration.ofMinutes(1),
                        () -> reader.get("/openapi.json"),
                        answer -> answer.json().path("x-unavailable").isEmpty())
                .json());
    }

    /**
     * @param place path, query or header
     * @param schema what a value of it is
     */
    public record Parameter(String name, String place, boolean required, JsonNode schema) {}

    /** @param path as it is asked for, behind the path of the server */
    public record Operation(String method, String path, JsonNode described, List<Parameter> parameters, JsonNode body) {

        boolean hasBody() {
            return !body.isMissingNode();
        }

        Stream<Parameter> in(String place) {
            return parameters.stream().filter(parameter -> parameter.place().equals(place));
        }

        boolean takes(String header) {
            return in("header").anyMatch(parameter -> parameter.name().equals(header));
        }

        Set<String> roles() {
            return described
                    .path("x-roles")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public List<Operation> operations() {
        var server = root.at("/servers/0/url").asString("").replaceFirst("/$", "");
        return root.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> method.getValue().has("responses"))
                        .map(method -> operation(method.getKey(), server + path.getKey(), method.getValue())))
                .toList();
    }

    private Operation operation(String method, String path, JsonNode described) {
        var parameters = described
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .map(parameter -> new Parameter(
                        parameter.path("name").asString(),
                        parameter.path("in").asString(),
                        parameter.path("required").asBoolean(),
                        resolved(parameter.path("schema"))))
                .toList();
        var body = described.at("/requestBody/content/application~1json/schema");
        return new Operation(method.toUpperCase(Locale.ROOT), path, described, parameters, resolved(body));
    }

    JsonNode resolved(JsonNode here) {
        var reference = here.path("$ref").asString("");
        return reference.isEmpty() ? here : resolved(root.at(reference.substring(1)));
    }
}
