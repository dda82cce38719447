package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import nl.keerpunt.platform.rights.RightsMatrix;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Test
    void every_operation_is_described_with_its_dutch_term() {
        var document = budget.service().http().get("/openapi.json").json();

        var described = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    described.add(operation.getKey().toUpperCase(Locale.ROOT) + " /v1" + path.getKey());
                    assertThat(operation.getValue().path("summary").asString())
                            .as(path.getKey())
                            .matches(".+ \\(.+\\)");
                }));
        var offered = new TreeSet<String>();
        budget.bean(RightsMatrix.class).rows().forEach(row -> offered.add(row.method() + " " + row.path()));
        assertThat(described).isEqualTo(offered);
    }
}
