package nl.keerpunt.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.LocalDate.parse;
import static java.util.Objects.requireNonNull;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanEvent.*;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.ending.EndingId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.AccessLaws.Asked;
import nl.keerpunt.testing.Http.Answer;
import nl.keerpunt.testing.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plan-service does when a household ends: the running service, on real PostgreSQL and Kafka. */
class EndingTest {

    private static final LocalDate DAY = parse("2026-11-27");

    private final PlanStory story = PlanStory.ofAHousehold();

    @Test
    void an_active_plan_ends_on_the_day_and_the_others_hear_so_before_the_quiet() {
        story.running().decided();
        ending();

        quiet();

        var shown = story.shown();
        assertThat(shown.path("phase").asString()).isEqualTo("ENDED");
        assertThat(shown.path("endedOn").asString()).isEqualTo("2026-11-27");
        assertThat(accepted(noor().get(story.path() + "?validOn=2026-11-26"))
                        .json()
                        .path("phase")
                        .asString())
                .isEqualTo("ACTIVE");
        assertThat(published())
                .filteredOn(type -> !type.equals("plan-changed"))
                .containsExactly("plan-activated", "support-line-decided", "plan-closed", "household-quiet");
    }

    @Test
    void of_a_household_without_a_plan_nothing_is_told_but_its_quiet() {
        story.registered("north");
        ending();

        quiet();

        assertThat(published()).containsExactly("household-quiet");
        assertThat(noor().get(story.path()).status()).isEqualTo(404);
    }

    @Test
    void nothing_is_asked_of_an_ended_plan_on_any_day() {
        story.running().closed();
        var byLaw = story.committed(null, LawfulGround.YOUTH_DOCTOR);
        eventually(() -> asked("2027-09-01"), kinds -> kinds.containsAll(List.of("BY_LAW", "FOLLOW_UP")));
        ending();

        eventually(() -> asked("2027-09-01"), List::isEmpty);

        quiet();
        assertThat(asked("2026-05-01")).isEmpty();
        assertThat(noor().post(
                                story.path() + "/_note",
                                Map.of("subject", byLaw.uuid(), "version", 1, "on", "2026-11-27"))
                        .reason())
                .isEqualTo("HOUSEHOLD_ENDING");
    }

    @Test
    void each_write_is_refused_from_the_ending_on_and_a_repeat_gets_its_first_answer() {
        story.registered("north");
        var once = noor().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = accepted(once.post("/v1/plans", story.draft()));
        ending();
        eventually(() -> write(writes().findFirst().orElseThrow()).reason(), "HOUSEHOLD_ENDING"::equals);

        assertThat(writes())
                .hasSize(16)
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_others_still_tell_is_recorded_and_nothing_waits(boolean erased) {
        story.running().decided();
        ending();
        quiet();
        if (erased) {
            story.erased();
        }

        story.arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);
        story.covered(1);
        eventually(story::coverState, "COVERED"::equals);
        story.committed(UUID.randomUUID(), null);
        Neighbours.tell(new DirectorAssignedV1(
                PlanStory.MUNICIPALITY, story.householdId(), new ProfessionalId("sam"), "north", parse("2026-11-20")));
        eventually(() -> story.shown().path("director").asString(), "sam"::equals);
        story.refusedByProvider("HOUSEHOLD_ENDING", null);
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        assertThat(parked()).isZero();
        assertThat(asked("2026-11-27")).isEmpty();
        assertThat(story.shown().path("phase").asString()).isEqualTo("ENDED");
    }

    /**
     * Somebody writes without pause while the household ends, and activates the plan somewhere on the way: whatever commits
     * first, nothing that has words is recorded after the ending was heard of, and no plan is active after the quiet.
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
        ending();

        assertThat(writing.join()).isEqualTo("HOUSEHOLD_ENDING");
        quiet();

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

    private void ending() {
        Neighbours.tell(new HouseholdEndingV1(PlanStory.MUNICIPALITY, story.householdId(), DAY));
    }

    private void quiet() {
        eventually(
                this::endings, history -> history.stream().anyMatch(recorded -> recorded.fact() instanceof QuietSaid));
    }

    private long position(Class<? extends EndingEvent> event) {
        return endings().stream()
                .filter(recorded -> event.isInstance(recorded.fact()))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private List<Recorded<EndingEvent>> endings() {
        return histories().of(new EndingId(story.householdId()), EndingEvent.class);
    }

    private List<Recorded<PlanEvent>> plan() {
        return histories().of(PlanId.of(story.householdId()), PlanEvent.class);
    }

    private static Histories histories() {
        return PlanStory.service().context().getBean(Histories.class);
    }

    private int parked() {
        return PlanStory.service()
                .context()
                .getBean(LaneDatabase.class)
                .client()
                .sql("select count(*) from parked_fact where subject like ?")
                .param("%" + story.household() + "%")
                .query(Integer.class)
                .single();
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

    /** The kinds of message about this household that lie on the topic, each once, in their order. */
    private List<String> published() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("keerpunt.plan.v1").stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<String>();
            eventually(
                    () -> {
                        consumer.poll(Duration.ofMillis(50)).forEach(message -> {
                            if (message.value().contains(story.household().toString())) {
                                found.add(kind(new String(
                                        message.headers().lastHeader("ce_type").value(), UTF_8)));
                            }
                        });
                        return found;
                    },
                    kinds -> kinds.contains("household-quiet"));
            return found.stream().distinct().toList(); // At least once.
        }
    }

    private static String kind(String type) {
        return type.split("\\.")[3];
    }
}
