package nl.keerpunt.household;

import static nl.keerpunt.household.HouseholdStory.service;
import static org.assertj.core.api.Assertions.assertThat;

import nl.keerpunt.testing.law.DocumentLaws;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest implements DocumentLaws {

    private final JsonNode document = service().http().get("/openapi.json").json();

    @Override
    public JsonNode document() {
        return document;
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
