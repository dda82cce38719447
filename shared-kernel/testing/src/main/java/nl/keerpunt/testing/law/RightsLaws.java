package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Every role at every operation of a service, asked straight at the service: it does what its OpenAPI document says of
 * roles, which is the rights matrix that it goes by. A test class that implements this has these tests.
 */
public interface RightsLaws extends ServiceOperations {

    List<String> ROLES = List.of("access", "director", "controller", "administrator", "provider");

    /** What the service's rights matrix grants to somebody: method and path of each row. */
    Stream<String> granted();

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
                        .hasSize(ServiceOperations.roles(operation).contains("provider") ? 1 : 0));
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

    private Http.Answer ask(Http caller, Operation operation) {
        var address = address(operation);
        return operation.reads() ? caller.get(address) : caller.post(address, "{}");
    }
}
