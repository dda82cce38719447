package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.fields;
import static nl.keerpunt.provider.Running.guidance;
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
import java.util.stream.Stream;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request with errors hears all of them, and leaves nothing. */
class BadInputTest {

    private static final AgbCode PROVIDER = contracted();
    private static final String RUNNING = running(PROVIDER);

    /** An operation with a body that it accepts. */
    record Operation(String path, Http caller, Map<String, Object> body) {

        /**
         * All fields; but a reason to end something is asked once all else reads well, because it depends on the
         * household.
         */
        Set<String> required() {
            var required = new TreeSet<>(body.keySet());
            if (path.endsWith("/_stop") || path.endsWith("/_withdraw")) {
                required.remove("reason");
            }
            return required;
        }

        @Override
        public String toString() {
            return path.replace(RUNNING, "{id}").replace(PROVIDER.value(), "{agb}");
        }
    }

    static Stream<Operation> operations() {
        var director = as("director");
        var administrator = as("administrator");
        var proposal = UUID.randomUUID().toString();
        var part = sixHours();
        part.put("proposal", proposal);
        return Stream.of(
                new Operation("/v1/providers", administrator, fields("agb", "22229999", "name", "De Brug")),
                new Operation("/v1/providers/" + PROVIDER + "/products", administrator, guidance()),
                new Operation("/v1/providers/" + PROVIDER + "/tariffs", administrator, hundredEuros()),
                new Operation("/v1/arrangements", director, tenHours(PROVIDER, household())),
                new Operation(path(RUNNING) + "/_change", director, sixHours()),
                new Operation(path(RUNNING) + "/_restore", director, fields("version", 1, "reason", "A mistake.")),
                new Operation(path(RUNNING) + "/_withdraw", director, fields("reason", "Too soon.")),
                new Operation(path(RUNNING) + "/_propose", as(PROVIDER), sixHours()),
                new Operation(path(RUNNING) + "/_accept", director, fields("proposal", proposal)),
                new Operation(path(RUNNING) + "/_acceptinpart", director, part),
                new Operation(path(RUNNING) + "/_decline", director, fields("proposal", proposal, "reason", "Spent.")),
                new Operation(path(RUNNING) + "/_start", as(PROVIDER), fields("on", "2026-01-15")),
                new Operation(
                        path(RUNNING) + "/_pause", as(PROVIDER), fields("on", "2026-02-01", "reason", "Hospital.")),
                new Operation(path(RUNNING) + "/_resume", as(PROVIDER), fields("on", "2026-02-10")),
                new Operation(path(RUNNING) + "/_stop", as(PROVIDER), fields("on", "2026-02-20", "reason", "Moved.")),
                new Operation(
                        path(RUNNING) + "/_evaluate",
                        director,
                        fields("on", "2026-03-01", "findings", "They sleep.", "usefulness", 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everything_that_is_missing_is_told(Operation operation) {
        var answer = sent(operation, Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer, "MISSING"))
                .isEqualTo(operation.required().isEmpty() ? Set.of("reason") : operation.required());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everything_that_is_malformed_is_told_with_what_is_unknown(Operation operation) {
        var body = new LinkedHashMap<String, Object>();
        operation.body().keySet().forEach(field -> body.put(field, Map.of("is", "another form")));
        body.put("colour", "blue");

        var answer = sent(operation, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer, "MALFORMED")).isEqualTo(operation.body().keySet());
        assertThat(errors(answer, "UNKNOWN")).containsExactly("colour");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_text_that_is_too_large_is_told(Operation operation) {
        var body = new LinkedHashMap<>(operation.body());
        var texts = new TreeSet<>(Set.of("reason", "findings", "name"));
        texts.retainAll(body.keySet());
        texts.forEach(text -> body.put(text, "x".repeat(4_001)));

        var answer = texts.isEmpty() ? sent(operation, "x".repeat(70_000)) : sent(operation, body);

        assertThat(answer.status()).isEqualTo(texts.isEmpty() ? 413 : 400);
        assertThat(errors(answer, "TOO_LARGE")).isEqualTo(texts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_write_names_itself(Operation operation) {
        var answer = operation.caller().send("POST", operation.path(), "{\"colour\":\"blue\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer, "MISSING")).contains("Idempotency-Key").containsAll(operation.required());
        assertThat(errors(answer, "UNKNOWN")).containsExactly("colour");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_body_that_is_not_json_is_told(Operation operation) {
        assertThat(sent(operation, "{on:").status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_period_that_ends_before_it_begins_is_told(Operation operation) {
        if (!operation.body().containsKey("until")) {
            assertThat(operation.body()).doesNotContainKey("from");
            return;
        }
        var body = new LinkedHashMap<>(operation.body());
        body.put("until", "2025-12-31");

        var answer = sent(operation, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer, "CONTRADICTORY")).containsExactly("until");
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

    @Test
    void bad_input_leaves_nothing() {
        var before = accepted(as("director").get(path(RUNNING))).header("ETag");
        operations().forEach(operation -> sent(operation, Map.of("colour", "blue")));

        assertThat(accepted(as("director").get(path(RUNNING))).header("ETag")).isEqualTo(before);
        assertThat(as("access").get("/v1/providers/22229999").status()).isEqualTo(404);
    }

    private static Answer sent(Operation operation, Object body) {
        return operation.caller().post(operation.path(), body);
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
