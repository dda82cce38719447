package nl.keerpunt.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.LocalDate.parse;
import static nl.keerpunt.plan.PlanStory.accepted;
import static nl.keerpunt.plan.PlanStory.noor;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.real.RealKafka;
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
    private final AgendaOf agenda = new AgendaOf(story.household());

    @Test
    void an_active_plan_ends_on_the_day_and_the_others_hear_so_before_the_quiet() {
        story.running().decided();
        story.ending(DAY);

        story.quiet();

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
        story.ending(DAY);

        story.quiet();

        assertThat(published()).containsExactly("household-quiet");
        assertThat(noor().get(story.path()).status()).isEqualTo(404);
    }

    @Test
    void nothing_is_asked_of_an_ended_plan_on_any_day() {
        story.running().closed();
        var byLaw = story.committed(null, LawfulGround.YOUTH_DOCTOR);
        eventually(() -> agenda.asked("2027-09-01"), kinds -> kinds.containsAll(List.of("BY_LAW", "FOLLOW_UP")));
        story.ending(DAY);

        eventually(() -> agenda.asked("2027-09-01"), List::isEmpty);

        story.quiet();
        assertThat(agenda.asked("2026-05-01")).isEmpty();
        assertThat(noor().post(
                                story.path() + "/_note",
                                Map.of("subject", byLaw.uuid(), "version", 1, "on", "2026-11-27"))
                        .reason())
                .isEqualTo("HOUSEHOLD_ENDING");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_others_still_tell_is_recorded_and_nothing_waits(boolean erased) {
        story.running().decided();
        story.ending(DAY);
        story.quiet();
        if (erased) {
            story.erased();
        }

        story.arranged(1).notCovered(1);
        eventually(story::coverState, "NOT_COVERED"::equals);
        story.covered(1);
        eventually(story::coverState, "COVERED"::equals);
        story.committed(UUID.randomUUID(), null);
        Neighbours.tell(new DirectorAssignedV1(
                PlanStory.MUNICIPALITY,
                story.householdId(),
                new ProfessionalId("sam"),
                "north",
                parse("2026-11-20"),
                null));
        eventually(() -> story.shown().path("director").asString(), "sam"::equals);
        story.refusedByProvider("HOUSEHOLD_ENDING", null);
        eventually(() -> story.shownLine().path("state").asString(), "REFUSED"::equals);

        assertThat(parked()).isZero();
        assertThat(agenda.asked("2026-11-27")).isEmpty();
        assertThat(story.shown().path("phase").asString()).isEqualTo("ENDED");
    }

    private long position(Class<? extends EndingEvent> event) {
        return story.endings().stream()
                .filter(recorded -> event.isInstance(recorded.fact()))
                .findFirst()
                .orElseThrow()
                .position();
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
