package nl.keerpunt.platform.hearing;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.platform.exchange.ContractName;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.settings.SignatureSettings;
import nl.keerpunt.platform.signature.PublicKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** What this service hears, and whom it believes. */
@Configuration(proxyBeanMethods = false)
public class HearingWiring {

    /** Of this service, and of those that it hears. */
    @Bean
    PublicKeys publicKeys(PlatformSettings settings, List<Subscriber> subscribers, Environment environment) {
        var services = subscribers.stream()
                .flatMap(subscriber -> subscriber.subscriptions().stream())
                .map(subscription -> ContractName.publisher(subscription.message()));
        return SignatureSettings.publicKeys(Stream.concat(Stream.of(settings.service()), services), environment);
    }

    @Bean
    HouseholdErasure householdErasure(HouseholdKeys keys) {
        return new HouseholdErasure(keys);
    }

    @Bean
    Hearing hearing(List<Subscriber> subscribers, JsonMapper json, PublicKeys keys, Era era) {
        return new Hearing(subscribers, json, keys, era);
    }
}
