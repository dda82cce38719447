package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.covered;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.tenHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;

/** A request that comes twice has effect once, and gets one answer. */
class RepeatsTest {

    private final AgbCode provider = contracted();
    private final Http desk = as(provider);

    @Test
    void a_repeat_gets_the_first_answer_also_after_the_state_moved_on() {
        var id = covered(provider);
        var same = desk.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = accepted(same.post(path(id) + "/_start", Map.of("on", "2026-01-15")));
        accepted(desk.post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Moved.")));

        var repeat = accepted(same.post(path(id) + "/_start", Map.of("on", "2026-01-15")));

        assertThat(told(repeat)).isEqualTo(told(first));
    }

    @Test
    void a_repeated_agreement_is_one_arrangement() {
        var same = as("access").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = tenHours(provider, household());

        var first = accepted(same.post("/v1/arrangements", body));
        var repeat = accepted(same.post("/v1/arrangements", body));

        assertThat(told(repeat)).isEqualTo(told(first));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        var id = covered(provider);
        var same = desk.with("Idempotency-Key", UUID.randomUUID().toString());
        accepted(same.post(path(id) + "/_start", Map.of("on", "2026-01-15")));

        var other = same.post(path(id) + "/_start", Map.of("on", "2026-01-16"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void what_was_refused_is_decided_again_under_the_same_key() {
        var id = agreed(provider);
        var same = desk.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(same.post(path(id) + "/_start", Map.of("on", "2026-01-15")).status())
                .isEqualTo(409);
        send(new RecordCover(stream(id), 1, null));

        assertThat(same.post(path(id) + "/_start", Map.of("on", "2026-01-15")).status())
                .isEqualTo(200);
    }

    @Test
    void what_changes_nothing_answers_with_the_present_version() {
        var id = running(provider);

        var again = accepted(desk.post(path(id) + "/_start", Map.of("on", "2026-01-15")));

        assertThat(again.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_write_on_a_version_that_has_changed_since_is_refused() {
        var id = running(provider);
        var stop = fields("on", "2026-01-31", "reason", "Moved.");

        var stale = desk.with("If-Match", "\"1\"").post(path(id) + "/_stop", stop);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.reason()).isEqualTo("STALE_VERSION");
        assertThat(stale.json().path("version").asLong()).isEqualTo(2);
        assertThat(desk.with("If-Match", "\"2\"")
                        .post(path(id) + "/_stop", stop)
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, String> told(Answer answer) {
        return Map.of(
                "id", answer.json().path("id").asString(),
                "version", answer.header("ETag"),
                "position", answer.header("Position"));
    }
}
