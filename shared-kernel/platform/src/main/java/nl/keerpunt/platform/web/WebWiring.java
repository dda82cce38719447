package nl.keerpunt.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import nl.keerpunt.platform.privacy.HouseholdKeys;
import nl.keerpunt.platform.privacy.KeyedHash;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.rights.Callers;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.store.Commands;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.time.Knowledge;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The conventions of the house in Spring MVC. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, OpenApi.class})
public class WebWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Knowledge knowledge(JdbcClient database) {
        return new Knowledge(database);
    }

    @Bean
    AccessGround accessGround(HttpServletRequest http) {
        return new AccessGround(http);
    }

    @Bean
    Door door(PlatformSettings settings, Commands commands, Histories histories, HouseholdKeys keys, KeyedHash hash) {
        return new Door(settings.service(), commands, histories, keys, hash);
    }

    @Bean
    FilterRegistrationBean<RequestBodies> requestBodies(JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new RequestBodies(json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer house(
            PlatformSettings settings,
            Callers callers,
            Knowledge knowledge,
            Clock clock,
            Progress progress,
            JsonMapper json,
            Validator validator) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
                resolvers.add(new Arguments(callers, knowledge, clock));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new RecordBodies(json, validator));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new MinPosition(settings.service(), progress, settings.readTimeout()));
            }
        };
    }
}
