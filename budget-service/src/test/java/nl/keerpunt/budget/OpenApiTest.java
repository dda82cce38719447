package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.testing.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Override
    public JsonNode document() {
        return budget.service().http().get("/openapi.json").json();
    }

    @Test
    void whatever_may_be_asked_is_in_the_document() {
        var described = new TreeSet<String>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " /v1" + path.getKey())));
        var offered = new TreeSet<String>();
        budget.bean(RightsMatrix.class).rows().forEach(row -> offered.add(row.method() + " " + row.path()));

        assertThat(described).isEqualTo(offered);
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
