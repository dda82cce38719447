package nl.keerpunt.gateway.wiring;

import java.time.Clock;
import nl.keerpunt.answer.WholeAnswers;
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
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    WholeAnswers wholeAnswers() {
        return new WholeAnswers();
    }

    @Bean
    Neighbourhood neighbourhood(Settings settings) {
        return new Neighbourhood(settings.addresses());
    }
}
