package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.testing.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    private final JsonNode document = service().http().get("/openapi.json").json();

    @Override
    public JsonNode document() {
        return document;
    }

    @Test
    void what_stands_in_the_document_is_what_somebody_may_ask() {
        var described = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " /v1" + path.getKey())));
        var offered = new TreeSet<String>();
        service()
                .context()
                .getBean(RightsMatrix.class)
                .rows()
                .forEach(row -> offered.add(row.method() + " " + row.path()));
        assertThat(described).isEqualTo(offered);
    }

    @Test
    void a_ground_that_only_a_restore_records_is_offered_to_nobody() {
        assertThat(members("ErasureGround")).contains("MISTAKE").doesNotContain("ERASED_BEFORE");
        assertThat(members("RecordedErasureGround")).contains("ERASED_BEFORE");
    }

    private String members(String name) {
        return document.at("/components/schemas/" + name + "/enum").toString();
    }
}
