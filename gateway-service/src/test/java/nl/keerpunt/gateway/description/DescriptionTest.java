package nl.keerpunt.gateway.description;

import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
import static nl.keerpunt.gateway.neighbour.Neighbour.HOUSEHOLD;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static nl.keerpunt.gateway.neighbour.Neighbour.PROVIDER;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.gateway.DoorUnderTest;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String FILE = "/v1/households/{id}/members/{member}/file";

    @Test
    void the_services_are_described_as_one_and_the_missing_are_named_until_they_answer() {
        try (var door = DoorUnderTest.open()) {
            door.service(HOUSEHOLD).answer("/openapi.json", 200, describing("/v1/households"));
            door.service(PLAN).answer("/openapi.json", 200, describing("/v1/plans"));
            door.service(PROVIDER).answer("/openapi.json", 200, "this is no JSON");
            door.service(BUDGET).answer("/openapi.json", 401, "{}");

            var incomplete = door.stranger().get("/openapi.json");
            assertThat(incomplete.status()).isEqualTo(200);
            assertThat(incomplete.header("API-Version")).isEqualTo("1.0.0");
            assertThat(incomplete.json().path("paths").propertyNames())
                    .containsExactly("/v1/households", "/v1/plans", FILE);
            assertThat(incomplete.json().path("x-unavailable").toString()).isEqualTo("[\"provider\",\"budget\"]");

            var page = door.stranger().get("/");
            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(page.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'none'");
            assertThat(page.text()).contains("GET /v1/plans", "access, director", "Unavailable now.", "GET " + FILE);

            door.service(PROVIDER).answer("/openapi.json", 200, describing("/v1/providers"));
            door.service(BUDGET).answer("/openapi.json", 200, describing("/v1/budgets"));
            var whole = eventually(
                    () -> door.stranger().get("/openapi.json").json(),
                    document -> document.path("x-unavailable").isEmpty());
            assertThat(whole.path("paths").size()).isEqualTo(5);
        }
    }

    private static String describing(String path) {
        return """
                {"openapi": "3.1.0", "paths": {"%s": {"get": {"operationId": "list", "x-roles": ["ACCESS", "DIRECTOR"]}}}}
                """.formatted(path);
    }
}
