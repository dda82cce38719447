package nl.keerpunt.plan;

import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.http.Http.Answer;
import nl.keerpunt.testing.law.AccessLaws.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who still writes while the household ends, and after it was erased. */
class WritingWhileEndingTest {

    private static final LocalDate DAY = parse("2026-11-27");
    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void each_write_is_refused_from_the_ending_on_and_a_repeat_gets_its_first_answer() {
        story.registered("north");
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = accepted(once.post("/v1/plans", story.draft()));
        story.ending(DAY);
        eventually(() -> write(writes().findFirst().orElseThrow()).reason(), "HOUSEHOLD_ENDING"::equals);

        assertThat(writes())
                .hasSize(29)
                .allSatisfy(asked -> assertThat(write(asked))
                        .as("%s", asked)
                        .returns(409, Answer::status)
                        .returns("HOUSEHOLD_ENDING", Answer::reason));
        assertThat(accepted(once.post("/v1/plans", story.draft())).text()).isEqualTo(first.text());

        story.erased();
        eventually(() -> write(writes().findFirst().orElseThrow()).reason(), "HOUSEHOLD_ERASED"::equals);
        assertThat(writes())
                .allSatisfy(asked -> assertThat(write(asked))
                        .as("%s", asked)
                        .returns(409, Answer::status)
                        .returns("HOUSEHOLD_ERASED", Answer::reason));
        assertThat(accepted(once.post("/v1/plans", story.draft())).text()).isEqualTo(first.text());
    }

    /**
     * Somebody writes without pause while the household ends, and activates the plan somewhere on the way: whatever
     * commits first, nothing that has words is recorded after the ending was heard of, and no plan is active after the
     * quiet.
     */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void an_activation_that_races_the_ending_leaves_no_active_plan(long seed) {
        story.directed().drafted();
        var activateAt = seed == 0 ? 0 : new Random(seed).nextInt(30);
        var writing = CompletableFuture.supplyAsync(() -> writeUntilRefused(activateAt));
        if (seed == 0) {
            eventually(() -> story.shown().path("phase").asString(), "ACTIVE"::equals);
        }
        story.ending(DAY);

        assertThat(writing.join()).isEqualTo("HOUSEHOLD_ENDING");
        story.quiet();

        var heard = position(EndingHeardOf.class);
        var history = plan();
        assertThat(history).last().extracting(Recorded::fact).isInstanceOf(PlanEnded.class);
        assertThat(history.subList(0, history.size() - 1))
                .allSatisfy(recorded -> assertThat(recorded.position()).isLessThan(heard));
        var activated = history.stream().anyMatch(recorded -> recorded.fact() instanceof PlanActivated);
        assertThat(((PlanEnded) history.getLast().fact()).wasActive()).isEqualTo(activated);
        assertThat(history.getLast().position()).isLessThan(position(QuietSaid.class));
        assertThat(activated || seed > 0).isTrue();
    }

    private String writeUntilRefused(int activateAt) {
        for (var number = 0; number < 2_000; number++) {
            var answer = number == activateAt
                    ? noor().post(
                                    story.path() + "/_activate",
                                    Map.of("on", "2026-01-11", "emergencyReason", "heating", "reviewOn", "2026-01-25"))
                    : noor().post(story.path() + "/_rephrase", Map.of("purpose", "rest " + number));
            if (answer.status() == 409) {
                return answer.reason();
            }
            accepted(answer);
        }
        return "never refused";
    }

    /** Each write that professionals have, as it reads well. */
    private static Stream<Asked> writes() {
        return new AccessTest().aboutHouseholds().stream().filter(asked -> asked.body() != null);
    }

    private Answer write(Asked asked) {
        var path = asked.path()
                .replace("{id}", story.household().toString())
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        return noor().post(
                        path,
                        requireNonNull(asked.body()).apply(story.household().toString()));
    }

    private long position(Class<? extends EndingEvent> event) {
        return story.endings().stream()
                .filter(recorded -> event.isInstance(recorded.fact()))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private List<Recorded<PlanEvent>> plan() {
        return histories().of(PlanId.of(story.householdId()), PlanEvent.class);
    }

    private static Histories histories() {
        return PlanStory.service().context().getBean(Histories.class);
    }

    /** What the agenda asks for this household, when it knows all that is written by now. */
    private List<String> asked(String day) {
        var position = PlanStory.service().context().getBean(Commands.class).lastPosition();
        return accepted(noor().with("Min-Position", "plan:" + position)
                        .get("/v1/agenda?limit=200&validOn=" + day + "&after=" + story.household() + "%20BY_LAW%20"))
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("household")
                        .asString()
                        .equals(story.household().toString()))
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private static String kind(String type) {
        return type.split("\\.")[3];
    }
}
