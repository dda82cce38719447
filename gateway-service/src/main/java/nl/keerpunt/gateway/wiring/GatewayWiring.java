package nl.keerpunt.gateway.wiring;

import nl.keerpunt.gateway.neighbour.Neighbourhood;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class GatewayWiring {

    @Bean
    Settings settings(Environment environment) {
        return Settings.from(environment::getProperty);
    }

    @Bean
    Neighbourhood neighbourhood(Settings settings) {
        return new Neighbourhood(settings.addresses());
    }
}
