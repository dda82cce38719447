package nl.keerpunt.platform.privacy;

import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What seals, and what finds again. */
@Configuration(proxyBeanMethods = false)
public class PrivacyWiring {

    @Bean
    KeysOfBatch keysOfBatch(HouseholdKeys keys) {
        return new KeysOfBatch(keys);
    }

    @Bean
    PersonalModule personalModule(HouseholdKeys keys) {
        return new PersonalModule(keys);
    }

    @Bean
    KeyedHash keyedHash(PlatformSettings settings) {
        return new KeyedHash(settings.masterKeyBytes());
    }
}
