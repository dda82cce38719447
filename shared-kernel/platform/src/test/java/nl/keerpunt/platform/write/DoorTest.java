package nl.keerpunt.platform.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");

    @Test
    void a_write_answers_id_version_and_position() {
        var written = write(anna);

        assertThat(written.status()).isEqualTo(201);
        assertThat(written.header("ETag")).isEqualTo("\"0\"");
        assertThat(written.header("Position")).matches("notes:[0-9]+");
        assertThat(written.header("API-Version")).isEqualTo("1.0.0");
        assertThat(anna.get(written.header("Location")).json().path("text").asString())
                .isEqualTo("Own room.");
    }

    @Test
    void a_repeat_gets_the_same_answer_also_after_the_state_moved_on() {
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("household", UUID.randomUUID(), "text", "Own room.");
        var first = once.post("/v1/notes", body);
        amend(anna, id(first), 5);

        var repeat = once.post("/v1/notes", body);

        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeat.text()).isEqualTo(first.text());
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeat.header("Position")).isEqualTo(first.header("Position"));
        assertThat(eventsOf(id(first))).isEqualTo(2);
    }

    @Test
    void a_key_that_comes_back_with_another_request_is_refused() {
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        once.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));

        var other = once.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Another room."));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void one_request_sent_many_times_at_once_happens_once() throws Exception {
        var note = id(write(anna));
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        var answers = new ArrayList<Future<Http.Answer>>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < 16; caller++) {
                answers.add(callers.submit(() -> amend(once, note, 7)));
            }
        }

        for (var answer : answers) {
            assertThat(answer.get().status()).isEqualTo(200);
            assertThat(answer.get().header("Position"))
                    .isEqualTo(answers.getFirst().get().header("Position"));
        }
        assertThat(eventsOf(note)).isEqualTo(2);
    }

    @Test
    void what_was_refused_is_decided_again_under_the_same_key() {
        var note = id(write(anna));
        var once = anna.with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(amend(once, note, 101).reason()).isEqualTo("TOO_MUCH");
        assertThat(amend(once, note, 101).status()).isEqualTo(409);
        assertThat(amend(once, note, 100).status()).isEqualTo(200);
    }

    @Test
    void a_command_that_changes_nothing_answers_the_version_as_it_is() {
        var note = id(write(anna));

        var unchanged = amend(anna, note, 0);

        assertThat(unchanged.header("ETag")).isEqualTo("\"0\"");
        assertThat(eventsOf(note)).isEqualTo(1);
    }

    @Test
    void a_decision_on_an_older_version_is_refused() {
        var note = id(write(anna));
        amend(anna, note, 1);

        var stale = amend(anna.with("If-Match", "\"0\""), note, 1);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("version").asInt()).isEqualTo(1);
        assertThat(amend(anna.with("If-Match", "\"1\""), note, 1).status()).isEqualTo(200);
    }

    @Test
    void a_read_sees_the_write_whose_position_it_names() {
        for (var round = 0; round < 20; round++) {
            var written = write(anna);
            var seen = anna.with("Min-Position", written.header("Position")).get("/v1/notes");
            assertThat(seen.json().has("0307/" + id(written))).isTrue();
        }
    }

    @Test
    void a_read_that_cannot_see_so_far_says_so() throws SQLException {
        try (var reader = service.database().connectAsOwner()) {
            reader.setAutoCommit(false);
            try (var held = reader.createStatement()) {
                held.execute("select from tokenentry where processorname = 'note-list' for update");
            }
            var behind =
                    anna.with("Min-Position", write(anna).header("Position")).get("/v1/notes");
            assertThat(behind.status()).isEqualTo(503);
            assertThat(behind.reason()).isEqualTo("POSITION_NOT_REACHED");
        }
    }

    @Test
    void everything_that_is_wrong_with_a_request_is_told_at_once() {
        var bad = anna.with("If-Match", "seven").send("POST", "/v1/notes", """
                {"household":"not-a-uuid","colour":"red","period":{"from":"2026-02-30","until":5}}""");

        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.header("Content-Type")).startsWith("application/problem+json");
        assertThat(bad.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("field").asString() + " "
                                + each.path("reason").asString()))
                .containsExactlyInAnyOrder(
                        "Idempotency-Key MISSING",
                        "If-Match MALFORMED",
                        "household MALFORMED",
                        "text MISSING",
                        "colour UNKNOWN",
                        "period.from MALFORMED",
                        "period.until MALFORMED");
    }

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("{", "body", "MALFORMED"),
                Arguments.of("[]", "body", "MALFORMED"),
                Arguments.of("{\"by\":\"7\"}", "by", "MALFORMED"),
                Arguments.of("{\"by\":7.5}", "by", "MALFORMED"),
                Arguments.of("{\"by\":99999999999}", "by", "MALFORMED"),
                Arguments.of("{\"by\":1001}", "by", "OUT_OF_RANGE"),
                Arguments.of("{\"by\":null}", "by", "MISSING"),
                Arguments.of("{\"by\":1,\"by\":2}", "body", "MALFORMED"),
                Arguments.of("{}", "by", "MISSING"));
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void a_body_that_is_not_as_it_should_be_is_refused_with_its_field(String body, String field, String reason) {
        var note = id(write(anna));

        var bad = anna.post("/v1/notes/" + note + "/_amend", body);

        var error = bad.json().path("errors").path(0);
        assertThat(bad.status()).isEqualTo(400);
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(error.path("reason").asString()).isEqualTo(reason);
        assertThat(eventsOf(note)).isEqualTo(1);
    }

    @Test
    void a_period_that_ends_before_it_begins_contradicts_itself() {
        var bad = anna.post("/v1/notes", """
                {"household":"%s","text":"x","period":{"from":"2026-02-01","until":"2026-01-01"}}""".formatted(UUID.randomUUID()));

        assertThat(bad.json().path("errors").path(0).path("reason").asString()).isEqualTo("CONTRADICTORY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[2026,2,1]", "20485", "\"01-02-2026\"", "\"\""})
    void a_day_is_a_text_and_no_other_form(String day) {
        var bad = anna.send("POST", "/v1/notes", """
                {"household":"%s","text":"x","period":{"from":%s}}""".formatted(UUID.randomUUID(), day));

        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("field").asString() + " "
                                + each.path("reason").asString()))
                .contains("period.from MALFORMED");
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_read() {
        var large = anna.post("/v1/notes", "{\"text\":\"" + "x".repeat(70_000) + "\"}");

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.reason()).isEqualTo("TOO_LARGE");
    }

    @Test
    void what_has_no_right_is_denied() {
        assertThat(service.http().get("/v1/notes").status()).isEqualTo(401);
        assertThat(anna.get("/v1/elsewhere").status()).isEqualTo(404);
        var daan = service.professional("daan", "0307", "financien", "controller");
        assertThat(daan.get("/v1/notes").status()).isEqualTo(200);
        assertThat(write(daan).reason()).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_municipality_sees_nothing_of_another_also_when_a_query_forgets_its_filter() {
        var written = write(anna);
        var fatima = service.professional("fatima", "0344", "centrum", "access");
        var theirs = write(fatima);

        var seen = fatima.with("Min-Position", theirs.header("Position")).get("/v1/notes");

        assertThat(seen.json().propertyNames())
                .allSatisfy(key -> assertThat(key).startsWith("0344/"))
                .contains("0344/" + id(theirs));
        assertThat(fatima.get("/v1/notes/" + id(written)).status()).isEqualTo(404);
    }

    private static Http.Answer write(Http caller) {
        return caller.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));
    }

    private static Http.Answer amend(Http caller, String note, int by) {
        return caller.post("/v1/notes/" + note + "/_amend", Map.of("by", by));
    }

    private static String id(Http.Answer written) {
        return written.json().path("id").asString();
    }

    private long eventsOf(String note) {
        return service.context()
                .getBean(LaneDatabase.class)
                .client()
                .sql("select count(*) from domainevententry where aggregateidentifier = ?")
                .params(List.of("0307/" + note))
                .query(Long.class)
                .single();
    }
}
