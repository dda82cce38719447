package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.testing.law.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Override
    public JsonNode document() {
        return budget.service().http().get("/openapi.json").json();
    }

    @Test
    void every_address_with_a_year_says_which_years_there_are() {
        var years = document().path("paths").findParents("name").stream()
                .filter(parameter -> parameter.path("in").asString("").equals("path")
                        && parameter.path("name").asString("").equals("year"))
                .map(parameter -> parameter.path("schema"))
                .toList();

        assertThat(years).hasSizeGreaterThan(10).allSatisfy(year -> {
            assertThat(year.path("minimum").asInt()).isEqualTo(1900);
            assertThat(year.path("maximum").asInt()).isEqualTo(2199);
        });
    }
}
