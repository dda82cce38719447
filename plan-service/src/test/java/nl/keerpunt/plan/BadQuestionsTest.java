package nl.keerpunt.plan;

import static nl.keerpunt.plan.PlanStory.errors;
import static nl.keerpunt.plan.PlanStory.noor;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A question that cannot be answered says which of its keys are wrong. */
class BadQuestionsTest {

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void a_question_holds_nothing_that_its_answer_would_not_heed() {
        story.drafted();

        assertThat(errors(noor().get(story.path() + "/history?validOn=2026-01-10")))
                .containsExactly("validOn UNKNOWN");
        assertThat(errors(noor().get(story.path() + "/changes?since=" + story.lastRecorded() + "&knownAt="
                        + story.lastRecorded())))
                .containsExactly("knownAt UNKNOWN");
        assertThat(errors(noor().get("/v1/mandates/noor/may-decide?law=WMO&amount=1&months=1&validOn=2026-01-10")))
                .containsExactly("validOn UNKNOWN");
        assertThat(errors(noor().get("/v1/agenda?knownAt=" + story.lastRecorded())))
                .containsExactly("knownAt UNKNOWN");
        assertThat(errors(noor().get("/v1/agenda?after=somewhere"))).containsExactly("after MALFORMED");
    }

    @Test
    void nothing_changes_between_an_instant_and_an_earlier_one() {
        story.drafted();

        assertThat(errors(noor().get(story.path() + "/changes?since=2026-03-02T00:00:00Z&until=2026-03-01T00:00:00Z")))
                .containsExactly("until CONTRADICTORY");
    }

    @Test
    void the_wrong_keys_of_a_question_are_told_together() {
        story.drafted();

        assertThat(errors(noor().get(story.path() + "/changes?until=yesterday")))
                .containsExactlyInAnyOrder("since MISSING", "until MALFORMED");
        assertThat(errors(noor().get(story.path() + "?validOn=yesterday"))).containsExactly("validOn MALFORMED");
    }
}
