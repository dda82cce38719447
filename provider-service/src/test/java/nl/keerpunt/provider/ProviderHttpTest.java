package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An arrangement's way through the running service. */
class ProviderHttpTest {

    @Test
    void an_arrangement_is_agreed_covered_started_and_stopped() {
        var provider = Running.contracted();
        var id = Running.running(provider);
        var path = "/v1/arrangements/" + id;

        var stopped = accepted(as(provider).post(path + "/_stop", Map.of("on", "2026-01-31", "reason", "Moved.")));

        var shown = accepted(as("director").get(path + "?validOn=2026-01-20")).json();
        assertThat(shown.path("status").asString()).isEqualTo("RUNNING");
        assertThat(shown.path("committed").asLong()).isEqualTo(28_814);
        var listed = accepted(as("director")
                        .with("Min-Position", stopped.header("Position"))
                        .get("/v1/arrangements?status=ENDED"))
                .json();
        assertThat(listed.path("items").findValuesAsString("id")).contains(id);
    }
}
