package nl.keerpunt.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OperationsPageSpec {

    @Test
    void each_operation_stands_under_its_service_and_what_is_shown_is_escaped() {
        var description = new JsonMapper().readTree("""
                {"x-unavailable": ["household"], "paths": {"/plans/{id}": {"get": {
                  "operationId": "getPlan", "summary": "<script>", "x-service": "plan", "x-roles": ["ACCESS", "DIRECTOR"]}}}}
                """);

        assertThat(new OperationsPage(description).page().main())
                .containsSubsequence("household-service", "Unavailable now.", "plan-service", "GET /v1/plans/{id}")
                .contains("&lt;script&gt;", "access, director", "id=\"getPlan\"", "href=\"/openapi.json\"")
                .doesNotContain("<script");
    }
}
