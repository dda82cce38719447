package nl.keerpunt.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import nl.keerpunt.testing.message.TestSignatures;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** By which keys who is believed, as the environment says it. */
class SignatureSettingsSpec {

    private static final String OLD_AND_NEW = TestSignatures.publicKey("old") + "," + TestSignatures.publicKey("new");

    @Test
    void a_service_has_a_variable_of_its_own_with_one_key_or_more() {
        var keys = SignatureSettings.publicKeys(
                Stream.of("plan"), environment(Map.of("KEERPUNT_PUBLIC_KEYS_PLAN", OLD_AND_NEW)));

        assertThat(keys.encoded("plan"))
                .containsExactly(TestSignatures.publicKey("old"), TestSignatures.publicKey("new"));
    }

    @Test
    void all_that_are_no_keys_are_told_at_once() {
        var wrong = environment(Map.of(
                "KEERPUNT_PUBLIC_KEYS_PLAN",
                OLD_AND_NEW + ",c2hvcnQ=",
                "KEERPUNT_PUBLIC_KEYS_BUDGET",
                "none",
                "KEERPUNT_PUBLIC_KEYS_HOUSEHOLD",
                OLD_AND_NEW));

        assertThatThrownBy(() -> SignatureSettings.publicKeys(Stream.of("plan", "budget", "household"), wrong))
                .hasMessageContaining("budget, plan")
                .hasMessageNotContainingAny("household", "c2hvcnQ=", "none");
    }

    private static Environment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("variables-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
