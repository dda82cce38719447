package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A write that is repeated, or that rests on an old version. */
class RepeatTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_repeat_gets_the_answer_of_the_first_time() {
        story.registered("north");
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = accepted(once.post("/v1/plans", story.draft()));
        story.withAGoal();

        var again = accepted(once.post("/v1/plans", story.draft()));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Position")).isEqualTo(first.header("Position"));
        assertThat(story.shown().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_repeated_decision_asks_for_one_arrangement() {
        story.running();
        PlanStory.mandate("noor", 80_000);
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        accepted(once.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));
        var arrangement = story.arrangement();
        story.refusedByProvider();
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        accepted(once.post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));

        assertThat(story.shownLine().path("state").asString()).isEqualTo("REFUSED");
        accepted(noor().post(story.linePath() + "/_decide", Map.of("on", "2026-01-22")));
        assertThat(story.arrangement()).isNotEqualTo(arrangement);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        story.registered("north");
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        accepted(once.post("/v1/plans", story.draft()));

        var other = once.post("/v1/plans", Map.of("household", story.household(), "on", "2026-02-02"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        story.drafted();
        var seen = noor().get(story.path()).header("ETag");
        story.withAGoal();

        var late = noor().with("If-Match", seen).post(story.path() + "/_rephrase", Map.of("purpose", "rest"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.reason()).isEqualTo("STALE_VERSION");
        accepted(noor().with("If-Match", noor().get(story.path()).header("ETag"))
                .post(story.path() + "/_rephrase", Map.of("purpose", "rest")));
    }
}
