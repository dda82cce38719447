package nl.keerpunt.testing.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import tools.jackson.databind.JsonNode;

/** The operations of a service as its own OpenAPI document has them, asked straight at the service. */
public interface ServiceOperations {

    ServiceUnderTest service();

    /** Somebody with this role alone. */
    default Http bearing(String role) {
        return role.equals("provider")
                ? service().provider("care", "12345678", "0307")
                : service().professional("someone", "0307", "noord", role);
    }

    /** What stands in a path for a name in braces; what is not named here gets a fresh id. */
    default Map<String, String> places() {
        return Map.of();
    }

    /**
     * @param roles in lower case
     * @param headers that it takes
     * @param body what a body of it is; missing when it has none
     */
    record Operation(String method, String path, Set<String> roles, Set<String> headers, JsonNode body) {

        boolean reads() {
            return method.equals("GET");
        }

        boolean takesBody() {
            return !body.isMissingNode();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    default List<Operation> operations() {
        return operationsOf(service());
    }

    static List<Operation> operationsOf(ServiceUnderTest service) {
        var document = service.http().get("/openapi.json").json();
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(each -> new Operation(
                                each.getKey().toUpperCase(Locale.ROOT),
                                "/v1" + path.getKey(),
                                roles(each.getValue()),
                                headers(each.getValue()),
                                body(document, each.getValue()))))
                .toList();
    }

    static Set<String> roles(JsonNode operation) {
        return operation
                .path("x-roles")
                .valueStream()
                .map(role -> role.asString("").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> headers(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("header"))
                .map(parameter -> parameter.path("name").asString(""))
                .collect(Collectors.toSet());
    }

    private static JsonNode body(JsonNode document, JsonNode operation) {
        var schema = operation.at("/requestBody/content/application~1json/schema");
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** Its path, with something in it at every place. */
    default String address(Operation operation) {
        var path = operation.path();
        for (var place : places().entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path.replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }
}
