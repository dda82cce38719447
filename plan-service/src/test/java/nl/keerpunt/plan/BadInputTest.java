package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no operation understands: every error is told at once, and nothing is stored. */
class BadInputTest {

    private static final PlanStory STORY = PlanStory.ofAHousehold();

    /**
     * One write of the service.
     *
     * @param required the fields without which it cannot be understood
     */
    private record Write(Http by, String path, Map<String, Object> body, List<String> required) {}

    @BeforeAll
    static void a_plan_with_everything_in_it() {
        STORY.running();
    }

    private static List<Write> writes() {
        var path = STORY.path();
        var line = List.of("carriedBy", "what", "from", "until", "goals", "objective");
        return List.of(
                new Write(noor(), "/v1/plans", STORY.draft(), List.of("household", "on")),
                write(path + "/_rephrase", Map.of("purpose", "rest")),
                new Write(
                        noor(), path + "/goals", STORY.goalBody(), List.of("words", "objectives", "scale", "baseline")),
                write(path + "/goals/" + STORY.goal() + "/_score", PlanStory.scoreBody()),
                write(path + "/causes", Map.of("words", "debts", "domain", "FINANCES")),
                write(path + "/causes/" + UUID.randomUUID() + "/_link", Map.of("to", UUID.randomUUID())),
                new Write(noor(), path + "/lines", STORY.lineBody(), line),
                new Write(noor(), STORY.linePath() + "/_change", STORY.changeBody(), line),
                write(STORY.linePath() + "/_drop", Map.of("reason", "not needed")),
                write(STORY.linePath() + "/_decide", Map.of("on", "2026-01-22")),
                write(path + "/_agree", Map.of("householdVoice", "yes", "on", "2026-02-20")),
                new Write(noor(), path + "/_activate", Map.of("on", "2026-01-21"), List.of("on")),
                write(path + "/_close", Map.of("on", "2026-08-31")),
                write(path + "/follow-ups", Map.of("on", "2026-11-30", "holds", true, "note", "well")),
                new Write(
                        noor(),
                        path + "/_note",
                        Map.of("subject", UUID.randomUUID(), "version", 1, "on", "2026-04-20"),
                        List.of("subject", "on")),
                write(path + "/_reopen", Map.of("reason", "again", "on", "2026-12-01")),
                new Write(
                        administrator(),
                        "/v1/mandates",
                        PlanStory.mandateBody("kim", 1),
                        List.of("professional", "laws", "upTo", "months", "from", "until")),
                new Write(
                        administrator(),
                        "/v1/mandates/noor/_withdraw",
                        Map.of("mandate", UUID.randomUUID(), "lastDay", "2026-03-31", "reason", "left"),
                        List.of("mandate", "lastDay", "reason")));
    }

    private static Write write(String path, Map<String, Object> body) {
        return new Write(noor(), path, body, List.copyOf(body.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everything_that_is_missing_is_told_at_once() {
        return each(write -> assertThat(errors(write.by().post(write.path(), Map.of())))
                .containsExactlyInAnyOrderElementsOf(write.required().stream()
                        .map(field -> field + " MISSING")
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> everything_of_another_form_is_told_at_once() {
        return each(write -> {
            var malformed = new HashMap<String, Object>(write.body());
            malformed.replaceAll((_, _) -> List.of(List.of()));
            assertThat(errors(write.by().post(write.path(), malformed)).stream().map(error -> error.replace("[0]", "")))
                    .containsExactlyInAnyOrderElementsOf(malformed.keySet().stream()
                            .map(field -> field + " MALFORMED")
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_field_is_told_beside_a_missing_key() {
        return each(write -> {
            var more = new HashMap<String, Object>(write.body());
            more.put("colour", "blue");
            var keyless = write.by().with("Idempotency-Key", "");
            assertThat(errors(keyless.post(write.path(), more)))
                    .containsExactlyInAnyOrder("colour UNKNOWN", "Idempotency-Key MALFORMED");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_text_without_end_is_too_large() {
        return Stream.of("what", "product")
                .map(field -> DynamicTest.dynamicTest(field, () -> {
                    var endless = STORY.lineBody();
                    endless.put(field, "x".repeat(4_001));
                    assertThat(errors(noor().post(STORY.path() + "/lines", endless)))
                            .containsExactly(field + " TOO_LARGE");
                }));
    }

    @Test
    void numbers_keep_to_their_range() {
        var goal = STORY.goalBody();
        goal.put("baseline", 3);
        var line = STORY.lineBody();
        line.put("volume", -1);
        var mandate = PlanStory.mandateBody("kim", 1);
        mandate.put("months", 0);
        mandate.put("laws", List.of());

        assertThat(errors(noor().post(STORY.path() + "/goals", goal))).containsExactly("baseline OUT_OF_RANGE");
        assertThat(errors(noor().post(STORY.path() + "/lines", line))).containsExactly("volume OUT_OF_RANGE");
        assertThat(errors(administrator().post("/v1/mandates", mandate)))
                .containsExactlyInAnyOrder("months OUT_OF_RANGE", "laws OUT_OF_RANGE");
    }

    @Test
    void what_contradicts_itself_is_not_understood() {
        var line = STORY.lineBody();
        line.put("until", "2026-01-31");
        var cheap = STORY.lineBody();
        cheap.put("estimatedCost", -1);
        var mandate = PlanStory.mandateBody("kim", 1);
        mandate.put("until", "2025-12-31");

        assertThat(errors(noor().post(STORY.path() + "/lines", line))).containsExactly("until CONTRADICTORY");
        assertThat(errors(noor().post(STORY.path() + "/lines", cheap))).containsExactly("estimatedCost OUT_OF_RANGE");
        assertThat(errors(administrator().post("/v1/mandates", mandate))).containsExactly("until CONTRADICTORY");
        assertThat(errors(administrator().post("/v1/mandates", PlanStory.mandateBody("kim", -1))))
                .containsExactly("upTo OUT_OF_RANGE");
        mandate = PlanStory.mandateBody("kim", 1);
        mandate.put("laws", List.of("WMO", "WMO"));
        assertThat(errors(administrator().post("/v1/mandates", mandate))).containsExactly("laws CONTRADICTORY");
    }

    @Test
    void an_address_of_another_form_is_not_understood() {
        assertThat(errors(noor().get("/v1/plans/everything"))).containsExactly("id MALFORMED");
        assertThat(errors(noor().get("/v1/mandates/a%20b"))).containsExactly("professional MALFORMED");
    }

    @Test
    void bad_input_stores_nothing() {
        var commands = PlanStory.service().context().getBean(Commands.class);
        var before = commands.lastPosition();
        var refused = new ArrayList<Integer>();

        for (var write : writes()) {
            refused.add(write.by().post(write.path(), Map.of()).status());
            refused.add(write.by().post(write.path(), "{").status());
        }

        assertThat(new TreeSet<>(refused)).containsExactly(400);
        assertThat(commands.lastPosition()).isEqualTo(before);
    }

    private static Stream<DynamicTest> each(Consumer<Write> test) {
        return writes().stream().map(write -> DynamicTest.dynamicTest(write.path(), () -> test.accept(write)));
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString() + " "
                        + error.path("reason").asString())
                .toList();
    }
}
