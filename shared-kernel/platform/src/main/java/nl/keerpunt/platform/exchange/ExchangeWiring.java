package nl.keerpunt.platform.exchange;

import nl.keerpunt.platform.settings.PlatformSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The era in which this service tells and hears. */
@Configuration(proxyBeanMethods = false)
public class ExchangeWiring {

    @Bean
    Era era(PlatformSettings settings) {
        return new Era(settings.era());
    }
}
