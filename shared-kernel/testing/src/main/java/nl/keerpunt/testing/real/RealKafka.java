package nl.keerpunt.testing.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.keerpunt.embedded.EmbeddedBroker;
import org.testcontainers.kafka.KafkaContainer;

/** One Kafka for all tests of this JVM, started when the first one asks; tests keep apart by topic. */
public final class RealKafka {

    private RealKafka() {}

    public static String bootstrapServers() {
        return Started.BOOTSTRAP_SERVERS;
    }

    private static final class Started {

        private static final String BOOTSTRAP_SERVERS = ContainerEngine.answers() ? inContainer() : embedded();
    }

    // Stopped by Testcontainers itself, when this JVM ends.
    @SuppressWarnings("resource")
    private static String inContainer() {
        var container =
                new KafkaContainer("apache/kafka-native:4.2.2").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        try {
            var target = Files.createDirectories(Path.of("target"));
            return EmbeddedBroker.start(Files.createTempDirectory(target, "real-kafka-"), 0)
                    .bootstrapServers();
        } catch (IOException e) {
            throw new IllegalStateException("no folder for a broker", e);
        }
    }
}
