package nl.keerpunt.gateway.wiring;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import nl.keerpunt.answer.SpokenLanguage;
import nl.keerpunt.answer.WholeAnswers;
import nl.keerpunt.gateway.neighbour.Neighbourhood;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
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

    /** Behind the headers of every answer, before all that asks for a language. */
    @Bean
    FilterRegistrationBean<SpokenLanguage> spokenLanguage() {
        var registration = new FilterRegistrationBean<>(new SpokenLanguage());
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    Neighbourhood neighbourhood(Settings settings) {
        return new Neighbourhood(settings.addresses());
    }
}
