package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.hundredEuros;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.tenHours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import nl.keerpunt.testing.law.InputLaws;
import org.junit.jupiter.api.Test;

/** A request with errors hears all of them, and leaves nothing. */
class BadInputTest implements InputLaws {

    private static final AgbCode PROVIDER = contracted();
    private static final String RUNNING = running(PROVIDER);

    @Override
    public ServiceUnderTest service() {
        return Running.service();
    }

    @Override
    public Http bearing(String role) {
        return role.equals("provider") ? as(PROVIDER) : as(role);
    }

    @Override
    public Map<String, String> places() {
        return Map.of("agb", PROVIDER.value());
    }

    @Override
    public long lastPosition() {
        return service().context().getBean(Commands.class).lastPosition();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_told() {
        var part = sixHours();
        part.put("proposal", UUID.randomUUID().toString());
        reversed(as("administrator"), "/v1/providers/" + PROVIDER + "/tariffs", hundredEuros());
        reversed(as("director"), "/v1/arrangements", tenHours(PROVIDER, household()));
        reversed(as("director"), path(RUNNING) + "/_change", sixHours());
        reversed(as(PROVIDER), path(RUNNING) + "/_propose", sixHours());
        reversed(as("director"), path(RUNNING) + "/_acceptinpart", part);
    }

    private static void reversed(Http caller, String path, Map<String, Object> body) {
        assertThat(body).containsKeys("from", "until");
        var reversed = new LinkedHashMap<>(body);
        reversed.put("until", "2025-12-31");

        var answer = caller.post(path, reversed);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("until CONTRADICTORY");
    }

    @Test
    void a_text_that_is_too_large_is_told() {
        var findings = fields("on", "2026-03-01", "findings", "x".repeat(4_001), "usefulness", 5);

        assertThat(as("director").post(path(RUNNING) + "/_evaluate", findings).errors())
                .containsExactly("findings TOO_LARGE");
    }

    @Test
    void numbers_out_of_range_are_told() {
        var none = sixHours();
        none.put("volume", 0);
        var many = sixHours();
        many.put("volume", 100_001);
        var useless = fields("on", "2026-03-01", "findings", "They sleep.", "usefulness", 6);

        assertThat(errors(as("director").post(path(RUNNING) + "/_change", none), "OUT_OF_RANGE"))
                .containsExactly("volume");
        assertThat(errors(as("director").post(path(RUNNING) + "/_change", many), "OUT_OF_RANGE"))
                .containsExactly("volume");
        assertThat(errors(as("director").post(path(RUNNING) + "/_evaluate", useless), "OUT_OF_RANGE"))
                .containsExactly("usefulness");
        assertThat(errors(
                        as("director").post(path(RUNNING) + "/_restore", fields("version", 0, "reason", "x")),
                        "OUT_OF_RANGE"))
                .containsExactly("version");
    }

    @Test
    void an_address_of_another_form_is_told() {
        var answer = as("director").post("/v1/arrangements/twelve/_start", Map.of("on", "2026-01-15"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer, "MALFORMED")).containsExactly("id");
    }

    @Test
    void everything_that_is_wrong_with_a_question_is_told() {
        var list = as("director").get("/v1/arrangements?status=BUSY&cover=SOME&household=me&after=x");
        var one = as("director").get(path(RUNNING) + "?validOn=yesterday&knownAt=then");
        var changes = as("director").get(path(RUNNING) + "/changes?until=then");
        var reversed =
                as("director").get(path(RUNNING) + "/changes?since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z");

        assertThat(errors(list, "MALFORMED")).containsExactlyInAnyOrder("status", "cover", "household", "after");
        assertThat(errors(one, "MALFORMED")).containsExactlyInAnyOrder("validOn", "knownAt");
        assertThat(errors(changes, "MALFORMED")).containsExactly("until");
        assertThat(errors(changes, "MISSING")).containsExactly("since");
        assertThat(errors(reversed, "CONTRADICTORY")).containsExactly("until");
    }

    @Test
    void a_question_holds_nothing_that_its_answer_would_not_heed() {
        var history = as("director").get(path(RUNNING) + "/history?validOn=2026-02-01");
        var changes =
                as("director").get(path(RUNNING) + "/changes?since=2026-01-01T00:00:00Z&knownAt=2026-01-01T00:00:00Z");

        assertThat(errors(history, "UNKNOWN")).containsExactly("validOn");
        assertThat(errors(changes, "UNKNOWN")).containsExactly("knownAt");
    }

    @Test
    void a_cursor_that_no_page_gave_is_a_mistake() {
        assertThat(errors(as("director").get("/v1/arrangements?after=99999999"), "OUT_OF_RANGE"))
                .containsExactly("after");
        assertThat(errors(as("director").get("/v1/arrangements?after=0"), "OUT_OF_RANGE"))
                .containsExactly("after");
    }

    private static Set<String> errors(Answer answer, String reason) {
        var fields = new TreeSet<String>();
        answer.json().path("errors").forEach(error -> {
            if (error.path("reason").asString().equals(reason)) {
                fields.add(error.path("field").asString());
            }
        });
        return fields;
    }
}
