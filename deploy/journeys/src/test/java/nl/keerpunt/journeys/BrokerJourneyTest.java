package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.LocalService;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody but its service writes a topic, nobody reads one without being meant to, and nobody gets in without a name.
 */
class BrokerJourneyTest {

    private final LocalPlatform platform = Platforms.shared();

    @ParameterizedTest
    @EnumSource(LocalService.class)
    void a_service_writes_its_own_topic_alone(LocalService service) {
        for (var other : LocalService.values()) {
            if (other != service) {
                assertThatThrownBy(() -> write(service, topic(other)))
                        .as(service + " on " + topic(other))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    void a_service_keeps_its_own_topic_and_its_own_place_alone() {
        try (var admin = Admin.create(platform.brokerClient("budget"))) {
            assertThatThrownBy(() -> admin.deleteTopics(Set.of(topic(LocalService.BUDGET)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> admin.listConsumerGroupOffsets("keerpunt-plan-of-today")
                            .partitionsToOffsetAndMetadata()
                            .get())
                    .hasCauseInstanceOf(GroupAuthorizationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(LocalService.class)
    void a_service_hears_what_it_may_read(LocalService service) throws ExecutionException, InterruptedException {
        var mayRead = service.hears().stream().map(BrokerJourneyTest::topic).toList();

        assertThat(heardBy(service)).containsExactlyInAnyOrderElementsOf(mayRead);
    }

    @Test
    void nobody_gets_in_without_a_name() {
        var nameless = new HashMap<String, Object>(Map.of(
                "bootstrap.servers", platform.brokerClient("budget").get("bootstrap.servers"),
                "default.api.timeout.ms", 3_000,
                "request.timeout.ms", 2_000));
        assertThatThrownBy(() -> topics(nameless)).isInstanceOf(ExecutionException.class);

        var impostor = platform.brokerClient("budget");
        impostor.computeIfPresent(
                "sasl.jaas.config",
                (_, login) -> login.toString().replaceAll("password=\".*\"", "password=\"guessed\""));
        assertThatThrownBy(() -> topics(impostor)).hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    private static Set<String> topics(Map<String, Object> client) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(client)) {
            return admin.listTopics().names().get();
        }
    }

    private void write(LocalService as, String topic) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                platform.brokerClient(as.label()), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, new byte[0])).get();
        }
    }

    private Set<String> heardBy(LocalService service) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(platform.brokerClient("broker"))) {
            var groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(group -> group.startsWith("keerpunt-" + service.label() + "-"))
                    .toList();
            var heard = new TreeSet<String>();
            admin.describeConsumerGroups(groups).all().get().values().stream()
                    .flatMap(group -> group.members().stream())
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .map(TopicPartition::topic)
                    .forEach(heard::add);
            return heard;
        }
    }

    private static String topic(LocalService service) {
        return "keerpunt." + service.label() + ".v1";
    }
}
