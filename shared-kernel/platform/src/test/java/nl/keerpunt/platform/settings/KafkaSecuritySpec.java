package nl.keerpunt.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What the environment says of the brokers is what every client of theirs is told. */
class KafkaSecuritySpec {

    @Test
    void who_a_service_is_comes_from_the_environment() {
        assertThat(told(Map.of(
                        "KEERPUNT_KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                        "KEERPUNT_KAFKA_SECURITY_MECHANISM", "SCRAM-SHA-512",
                        "KEERPUNT_KAFKA_SECURITY_USER", "plan",
                        "KEERPUNT_KAFKA_SECURITY_PASSWORD", "with \"quotes\" and \\",
                        "KEERPUNT_KAFKA_SECURITY_TRUSTSTORE", "/run/authorities.pem")))
                .isEqualTo(Map.of(
                        "bootstrap.servers",
                        "broker:9093",
                        "security.protocol",
                        "SASL_SSL",
                        "sasl.mechanism",
                        "SCRAM-SHA-512",
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"plan\""
                                + " password=\"with \\\"quotes\\\" and \\\\\";",
                        "ssl.truststore.type",
                        "PEM",
                        "ssl.truststore.location",
                        "/run/authorities.pem"));
    }

    @Test
    void a_certificate_of_its_own_can_take_the_place_of_a_password() {
        assertThat(told(Map.of(
                        "KEERPUNT_KAFKA_SECURITY_PROTOCOL", "SSL",
                        "KEERPUNT_KAFKA_SECURITY_KEYSTORE", "/run/plan.pem")))
                .isEqualTo(Map.of(
                        "bootstrap.servers", "broker:9093",
                        "security.protocol", "SSL",
                        "ssl.keystore.type", "PEM",
                        "ssl.keystore.location", "/run/plan.pem"));
    }

    @Test
    void nothing_said_is_a_plain_connection() {
        assertThat(told(Map.of()))
                .isEqualTo(Map.of("bootstrap.servers", "broker:9093", "security.protocol", "PLAINTEXT"));
    }

    private static Map<String, Object> told(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        var all = new HashMap<>(variables);
        all.put("KEERPUNT_KAFKA", "broker:9093");
        all.put("KEERPUNT_SERVICE", "plan");
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", all));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("keerpunt", PlatformSettings.class)
                .get()
                .kafkaClient();
    }
}
