package nl.keerpunt.testing.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class RealKafkaTest {

    @Test
    void all_tests_share_one_broker_that_serves() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("plan", 2, (short) 1)))
                    .all()
                    .get();
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("plan");
        }
    }
}
