package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.administrator;
import static nl.keerpunt.plan.PlanStory.noor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http.Answer;
import nl.keerpunt.testing.law.InputLaws;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no operation understands: every error is told at once, and nothing is stored. */
class BadInputTest implements InputLaws {

    private static final PlanStory STORY = PlanStory.ofAHousehold();

    @BeforeAll
    static void a_plan_with_everything_in_it() {
        STORY.running();
    }

    @Override
    public ServiceUnderTest service() {
        return PlanStory.service();
    }

    @Override
    public long lastPosition() {
        return service().context().getBean(Commands.class).lastPosition();
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
        mandate.put("products", List.of("HH1", "HH1"));
        mandate.put(
                "substitution",
                Map.of("insteadOf", "kim", "away", List.of(Map.of("from", "2025-12-31", "until", "2026-01-02"))));
        assertThat(errors(administrator().post("/v1/mandates", mandate)))
                .containsExactlyInAnyOrder(
                        "laws CONTRADICTORY",
                        "products CONTRADICTORY",
                        "substitution.insteadOf CONTRADICTORY",
                        "substitution.away CONTRADICTORY");
    }

    @Test
    void an_address_of_another_form_is_not_understood() {
        assertThat(errors(noor().get("/v1/plans/everything"))).containsExactly("id MALFORMED");
        assertThat(errors(noor().get("/v1/mandates/a%20b"))).containsExactly("professional MALFORMED");
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString() + " "
                        + error.path("reason").asString())
                .toList();
    }
}
