package nl.keerpunt.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_message_outlives_a_restart_on_another_port() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            publish(broker, "kept");
            assertThatAnUnknownTopicIsNotMade(broker);
        }
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            assertThat(firstMessage(broker)).isEqualTo("kept");
        }
    }

    @Test
    void a_broker_ends_with_the_jvm_that_started_it() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingParent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var child = Long.parseLong(new BufferedReader(parent.inputReader()).readLine());

        assertThat(parent.waitFor(30, TimeUnit.SECONDS)).isTrue();

        var broker = ProcessHandle.of(child);
        if (broker.isPresent()) {
            assertThat(broker.get().onExit()).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void a_broker_that_cannot_start_says_why() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, taken.getLocalPort()))
                    .hasMessageContaining("Kafka did not start")
                    .hasMessageContaining("Address already in use");
        }
    }

    private static void publish(EmbeddedBroker broker, String message) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("keerpunt.plan", 4, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("keerpunt.plan", "household", message))
                    .get();
        }
    }

    private static void assertThatAnUnknownTopicIsNotMade(EmbeddedBroker broker) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", "1000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThatThrownBy(() -> producer.partitionsFor("nobody.made.this")).isInstanceOf(TimeoutException.class);
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).containsExactly("keerpunt.plan");
        }
    }

    /** Through a group, so that the internal topics are proved to work on one broker too. */
    private static String firstMessage(EmbeddedBroker broker) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "budget",
                "group.protocol", "consumer",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("keerpunt.plan"));
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (System.nanoTime() < deadline) {
                for (var message : consumer.poll(Duration.ofSeconds(1))) {
                    return message.value();
                }
            }
            throw new AssertionError("no message came");
        }
    }

    /** A JVM that is gone without a word, as after kill -9. */
    static final class DyingParent {

        private DyingParent() {}

        public static void main(String[] arguments) {
            EmbeddedBroker.start(Path.of(arguments[0]), 0);
            var child = ProcessHandle.current().children().findFirst().orElseThrow();
            System.out.println(child.pid());
            System.out.flush();
            Runtime.getRuntime().halt(1);
        }
    }
}
