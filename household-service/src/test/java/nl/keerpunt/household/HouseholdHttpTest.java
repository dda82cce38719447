package nl.keerpunt.household;

import static nl.keerpunt.household.Answers.text;
import static nl.keerpunt.household.HouseholdStory.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** The running service, on real PostgreSQL and Kafka, asked over HTTP. */
class HouseholdHttpTest {

    private final ServiceUnderTest service = HouseholdStory.service();
    private final Http noord = HouseholdStory.noord();
    private final HouseholdStory story = HouseholdStory.begin();

    @Test
    void what_nobody_registered_is_absent() {
        var nowhere = UUID.randomUUID().toString();

        assertThat(noord.get(path(nowhere)).status()).isEqualTo(404);
        assertThat(noord.get(path(nowhere, "/history")).status()).isEqualTo(404);
        assertThat(noord.get(path(nowhere, "/changes?since=2026-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(404);
        assertThat(noord.post(
                                path(nowhere, "/_assign"),
                                Map.of("director", "kees", "team", "noord", "from", "2026-02-01"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_municipality_does_not_see_what_another_knows() {
        var elsewhere = service.professional("joost", "0344", "noord", "access", "administrator");
        var body = Map.of("ground", "MISTAKE", "on", "2026-02-01");

        assertThat(elsewhere.get(path(story.id())).status()).isEqualTo(404);
        assertThat(elsewhere.post(path(story.id(), "/_erase"), body).status()).isEqualTo(404);
        assertThat(elsewhere
                        .with("Min-Position", story.position())
                        .get("/v1/households?limit=200")
                        .text())
                .doesNotContain(story.id());
    }

    @Test
    void nobody_comes_in_without_a_token() {
        assertThat(service.http().get(path(story.id())).status()).isEqualTo(401);
        assertThat(service.http()
                        .post("/v1/households", Map.of("on", "2026-01-10"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_openapi_document_names_the_dutch_term_of_each_operation() {
        var paths = service.http().get("/openapi.json").json().at("/paths");

        assertThat(paths.properties()).isNotEmpty();
        paths.properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> assertThat(text(operation, "summary"))
                                .as(path.getKey())
                                .endsWith(")")));
    }
}
