package nl.keerpunt.gateway.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.Test;

class SettingsSpec {

    @Test
    void only_the_issuer_has_to_be_told() {
        var settings = Settings.from(Map.of("KEERPUNT_ISSUER", "http://localhost:8090")::get);

        assertThat(settings.addresses().get(Neighbour.BUDGET)).isEqualTo(URI.create("http://localhost:8084"));
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.arrival()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.perCaller()).isEqualTo(100);
        assertThat(settings.people()).as("fictional people").isEmpty();
    }

    @Test
    void where_fictional_people_are_listed_is_an_address_or_nothing() {
        var environment = Map.of("KEERPUNT_ISSUER", "http://localhost:8090", "KEERPUNT_LOCAL_PEOPLE", "everybody");

        assertThatThrownBy(() -> Settings.from(environment::get))
                .hasMessageContaining("KEERPUNT_LOCAL_PEOPLE must be an address such as http://localhost:8090/people");
    }

    @Test
    void all_errors_are_told_together_by_the_names_of_the_environment() {
        var environment = Map.of(
                "KEERPUNT_PLAN_URL",
                "plan service",
                "KEERPUNT_TIMEOUT",
                "soon",
                "KEERPUNT_ARRIVAL",
                "never",
                "KEERPUNT_LIMIT_PER_CALLER",
                "0");

        assertThatThrownBy(() -> Settings.from(environment::get))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining(
                        "KEERPUNT_PLAN_URL must be an address such as http://localhost:8082; it is 'plan service'")
                .hasMessageContaining("KEERPUNT_ISSUER must be an address such as http://localhost:8090; it is ''")
                .hasMessageContaining("KEERPUNT_TIMEOUT must be a duration")
                .hasMessageContaining("KEERPUNT_ARRIVAL must be a duration")
                .hasMessageContaining("KEERPUNT_LIMIT_PER_CALLER must be a number");
    }

    @Test
    void a_path_in_an_address_is_refused_and_not_left_out_in_silence() {
        var environment = Map.of("KEERPUNT_ISSUER", "http://id/realms/a", "KEERPUNT_PLAN_URL", "http://plan:8082/base");

        assertThatThrownBy(() -> Settings.from(environment::get))
                .hasMessage("KEERPUNT_PLAN_URL must end with its host or port; it is 'http://plan:8082/base'.");
    }

    @Test
    void waiting_for_ever_is_not_a_timeout() {
        var environment = Map.of("KEERPUNT_ISSUER", "http://localhost:8090", "KEERPUNT_TIMEOUT", "10m");

        assertThatThrownBy(() -> Settings.from(environment::get)).hasMessageContaining("KEERPUNT_TIMEOUT");
    }
}
