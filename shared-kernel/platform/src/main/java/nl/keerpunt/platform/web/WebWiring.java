package nl.keerpunt.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.DispatcherType;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.answer.SpokenLanguage;
import nl.keerpunt.answer.WholeAnswers;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.input.Inputs;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.privacy.KeyedHash;
import nl.keerpunt.platform.problem.ProblemAnswers;
import nl.keerpunt.platform.question.MinPosition;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.rights.Callers;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.StorePositions;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.platform.wake.Wake;
import nl.keerpunt.platform.write.Door;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/** The conventions of the house in Spring MVC. */
@Configuration(proxyBeanMethods = false)
public class WebWiring {

    /** What is null is not there: a field that may be null is one that may be absent. */
    private static final JsonInclude.Value LEFT_OUT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Knowledge knowledge(JdbcClient database, StorePositions store) {
        return new Knowledge(database, store);
    }

    @Bean
    Patience patience(Wake wake) {
        return new Patience(wake);
    }

    @Bean
    Door door(PlatformSettings settings, Commands commands, HouseholdKeys keys, KeyedHash hash) {
        return new Door(settings.service(), commands, keys, hash);
    }

    /** What is past or present is so in the Netherlands, by the clock of the platform. */
    @Bean
    ValidationConfigurationCustomizer dutchDays(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock.withZone(DutchCalendar.ZONE));
    }

    @Bean
    FilterRegistrationBean<Correlations> correlations() {
        var registration = new FilterRegistrationBean<>(new Correlations());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ApiVersion> apiVersion() {
        var registration = new FilterRegistrationBean<>(new ApiVersion());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SpokenLanguage> spokenLanguage() {
        var registration = new FilterRegistrationBean<>(new SpokenLanguage());
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UnreadBodies> unreadBodies(PlatformSettings settings) {
        var registration = new FilterRegistrationBean<>(new UnreadBodies(settings.bodyTimeout()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WholeAnswers> wholeAnswers() {
        return new FilterRegistrationBean<>(new WholeAnswers());
    }

    @Bean
    FilterRegistrationBean<RequestBodies> requestBodies(
            JsonMapper json, ProblemAnswers problems, PlatformSettings settings) {
        var registration = new FilterRegistrationBean<>(new RequestBodies(json, problems, settings.bodyTimeout()));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE); // After security: whoever brings no token is not listened to.
        return registration;
    }

    @Bean
    Arguments arguments(
            JsonMapper json,
            Validator validator,
            Callers callers,
            Knowledge knowledge,
            Commands commands,
            Clock clock) {
        return new Arguments(new Inputs(json, validator), callers, knowledge, commands, clock);
    }

    /** Before Spring's own readers of bodies and addresses, which make things fit. */
    @Bean
    SmartInitializingSingleton ourArgumentsFirst(RequestMappingHandlerAdapter adapter, Arguments arguments) {
        return () -> {
            var readers = new ArrayList<HandlerMethodArgumentResolver>(List.of(arguments));
            readers.addAll(Objects.requireNonNull(adapter.getArgumentResolvers()));
            adapter.setArgumentResolvers(readers);
        };
    }

    @Bean
    WebMvcConfigurer house(
            PlatformSettings settings,
            Callers callers,
            Arguments arguments,
            Progress progress,
            Commands commands,
            JsonMapper json) {
        var mediaTypes = new MediaTypes();
        var answers =
                json.rebuild().changeDefaultPropertyInclusion(_ -> LEFT_OUT).build();
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(callers);
            }

            @Override
            public void configureMessageConverters(ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(answers));
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(mediaTypes));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var reading = new MinPosition(settings.service(), progress, commands, settings.readTimeout());
                for (var step : List.of(mediaTypes, arguments, reading)) {
                    registry.addInterceptor(step).addPathPatterns("/v1/**");
                }
            }
        };
    }
}
