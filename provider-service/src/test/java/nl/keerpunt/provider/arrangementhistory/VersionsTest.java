package nl.keerpunt.provider.arrangementhistory;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.agreed;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.stream;
import static nl.keerpunt.provider.Running.tenHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The versions of an arrangement as they are shown: how each of them ended, and what it commits. */
class VersionsTest {

    private final AgbCode provider = contracted();
    private final Http director = as("director");
    private final Http desk = as(provider);

    @Test
    void of_three_changes_in_a_row_none_is_left_waiting() {
        var id = agreed(provider);
        for (var volume = 7; volume < 10; volume++) {
            var change = sixHours();
            change.put("volume", volume);
            accepted(director.post(path(id) + "/_change", change));
        }
        assertThat(covers(id)).containsExactly("OVERTAKEN", "OVERTAKEN", "OVERTAKEN", "AWAITED");

        send(new RecordCover(stream(id), 1, null));
        send(new RecordNoCover(stream(id), 2, "NOT_ENOUGH_LEFT", Money.euro(40), 2026));
        send(new RecordCover(stream(id), 4, null));

        assertThat(covers(id)).containsExactly("OVERTAKEN", "OVERTAKEN", "OVERTAKEN", "COVERED");
        var refused = versions(id).path(1);
        assertThat(refused.path("noCoverFor").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(refused.path("lacking").asLong()).isEqualTo(4_000);
        assertThat(refused.path("year").asInt()).isEqualTo(2026);
        var history = accepted(director.get(path(id) + "/history")).json().path("events");
        assertThat(history.valueStream().map(event -> event.path("name").asString()))
                .contains("arrangement-not-covered");
    }

    @Test
    void a_stop_costs_what_it_commits() {
        var id = running(provider);

        accepted(desk.post(path(id) + "/_stop", fields("on", "2026-01-31", "reason", "Moved.")));

        assertThat(versions(id)
                        .valueStream()
                        .map(version -> version.path("cost").asLong()))
                .containsExactly(100_000L, 28_814L);
    }

    @Test
    void a_withdrawn_arrangement_shows_no_cover() {
        var id = agreed(provider);
        accepted(director.post(path(id) + "/_withdraw", Map.of("reason", "Too soon.")));
        send(new RecordCover(stream(id), 2, null));

        var shown = accepted(director.get(path(id))).json();

        assertThat(shown.path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(shown.path("versions").path(1).path("cover").isMissingNode()).isTrue();
        assertThat(shown.path("versions").path(1).path("cost").asLong()).isZero();
    }

    @Test
    void a_pause_releases_its_days_until_it_is_resumed() {
        var id = runningPerMonth();

        accepted(desk.post(path(id) + "/_pause", fields("on", "2026-02-15", "reason", "In hospital.")));
        assertThat(months(id)).containsExactly(10_000L, 5_000L);

        accepted(desk.post(path(id) + "/_resume", Map.of("on", "2026-02-22")));
        assertThat(months(id)).containsExactly(10_000L, 7_500L, 10_000L);
        assertThat(versions(id).size()).isEqualTo(1);
        assertThat(covers(id)).containsExactly("AWAITED");
    }

    private String runningPerMonth() {
        var quarter = tenHours(provider, household());
        quarter.putAll(Map.of("volume", 1, "frequency", "PER_MONTH", "from", "2026-01-01", "until", "2026-03-31"));
        var id = idOf(as("access").post("/v1/arrangements", quarter));
        send(new RecordCover(stream(id), 1, null));
        accepted(desk.post(path(id) + "/_start", Map.of("on", "2026-01-15")));
        return id;
    }

    private JsonNode versions(String id) {
        return accepted(director.get(path(id))).json().path("versions");
    }

    private List<String> covers(String id) {
        return versions(id)
                .valueStream()
                .map(version -> version.path("cover").asString())
                .toList();
    }

    private List<Long> months(String id) {
        return accepted(director.get(path(id)))
                .json()
                .path("months")
                .valueStream()
                .map(month -> month.path("amount").asLong())
                .toList();
    }
}
