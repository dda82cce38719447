package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Every role at every operation of a service, asked straight at the service: it does what its OpenAPI document says of
 * roles, which is the rights matrix that it goes by. A test class that implements this has these tests.
 */
public interface RightsLaws {

    List<String> ROLES = List.of("access", "director", "controller", "administrator", "provider");

    ServiceUnderTest service();

    /** Somebody with this role alone. */
    Http bearing(String role);

    /** What the service's rights matrix grants to somebody: method and path of each row. */
    Stream<String> granted();

    /** What stands in a path for a name in braces; what is not named here gets a fresh id. */
    default Map<String, String> places() {
        return Map.of();
    }

    record Operation(String method, String path, Set<String> roles) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    default Stream<DynamicTest> a_role_does_what_the_matrix_grants_and_nothing_else() {
        assertThat(operations()).isNotEmpty();
        return operations().stream()
                .flatMap(operation -> ROLES.stream()
                        .map(role -> DynamicTest.dynamicTest(role + " " + operation, () -> tries(role, operation))));
    }

    @Test
    default void what_somebody_may_ask_is_described_and_nothing_else() {
        assertThat(operations().stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(granted().toList());
    }

    @TestFactory
    default Stream<DynamicTest> nobody_does_anything_without_a_token() {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var answer = ask(service().http(), operation);
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.reason()).isEqualTo("NOT_AUTHENTICATED");
                }));
    }

    @Test
    default void the_document_names_the_header_of_providers_beside_what_they_may_ask() {
        assertThat(service()
                        .http()
                        .get("/openapi.json")
                        .json()
                        .path("paths")
                        .valueStream()
                        .flatMap(JsonNode::valueStream))
                .allSatisfy(operation -> assertThat(operation.path("parameters").findValuesAsString("name").stream()
                                .filter("Municipality"::equals))
                        .as(operation.toString())
                        .hasSize(roles(operation).contains("provider") ? 1 : 0));
    }

    private void tries(String role, Operation operation) {
        var answer = ask(bearing(role), operation);
        if (operation.roles().contains(role)) {
            assertThat(answer.status()).as(answer.text()).isIn(200, 201, 400, 403, 404, 409);
            assertThat(answer.reason()).isNotEqualTo("NOT_ALLOWED");
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.reason()).isEqualTo("NOT_ALLOWED");
        }
    }

    private List<Operation> operations() {
        return operationsOf(service());
    }

    /** As the service's own document says. */
    static List<Operation> operationsOf(ServiceUnderTest service) {
        return service.http()
                .get("/openapi.json")
                .json()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(each -> new Operation(
                                each.getKey().toUpperCase(Locale.ROOT), "/v1" + path.getKey(), roles(each.getValue()))))
                .toList();
    }

    private static Set<String> roles(JsonNode operation) {
        return operation
                .path("x-roles")
                .valueStream()
                .map(role -> role.asString("").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Http.Answer ask(Http caller, Operation operation) {
        var path = operation.path();
        for (var place : places().entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        path = path.replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        return operation.method().equals("GET") ? caller.get(path) : caller.post(path, "{}");
    }
}
