package nl.keerpunt.platform.rights;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keerpunt.platform.problem.ProblemAnswers;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.token.Bearer;
import nl.keerpunt.token.ClaimNames;
import nl.keerpunt.token.Role;
import nl.keerpunt.token.StrictRequests;
import nl.keerpunt.token.TokenInHeader;
import nl.keerpunt.token.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Security from the rights matrix, and nothing beside it: what has no row is denied. */
@Configuration(proxyBeanMethods = false)
public class RightsWiring {

    @Bean
    SecurityFilterChain security(HttpSecurity http, RightsMatrix matrix, ProblemAnswers problems, ClaimNames names)
            throws Exception {
        var denials = new Denials(matrix, problems);
        http.csrf(csrf -> csrf.disable()); // No cookie carries rights here: each request brings its token.
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.oauth2ResourceServer(server -> server.bearerTokenResolver(new TokenInHeader())
                .jwt(jwt -> jwt.jwtAuthenticationConverter(Bearer.by(names)))
                .withObjectPostProcessor(whateverFailsIsTold(denials))
                .authenticationEntryPoint(denials)
                .accessDeniedHandler(denials));
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            requests.requestMatchers("/actuator/health/**", "/actuator/prometheus", "/openapi.json", "/asyncapi.json")
                    .permitAll();
            matrix.rows()
                    .forEach(row -> row.methods()
                            .forEach(method -> requests.requestMatchers(method, row.path())
                                    .hasAnyAuthority(
                                            row.roles().stream().map(Role::name).toArray(String[]::new))));
            requests.anyRequest().denyAll();
        });
        return http.build();
    }

    @Bean
    ClaimNames claimNames(Environment environment) {
        return ClaimNames.from(environment::getProperty);
    }

    @Bean
    JwtDecoder checkedTokens(PlatformSettings settings, ClaimNames names) {
        return Tokens.of(settings.issuer(), names, List.of(new WordsOfTheHouse(names)));
    }

    /** By default an issuer that is away would be a failure of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> whateverFailsIsTold(Denials denials) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(denials::commence);
                return filter;
            }
        };
    }

    /** What no row names is denied, and told as what it is. */
    @Bean
    WebSecurityCustomizer anyMethod(ProblemAnswers problems) {
        var firewall = StrictRequests.firewall();
        firewall.setUnsafeAllowAnyHttpMethod(true); // One that nobody offers is a 405 here, not a bad request.
        return security -> security.httpFirewall(firewall)
                .requestRejectedHandler((request, response, _) ->
                        problems.write(request, response, HttpStatus.BAD_REQUEST, "BAD_REQUEST"));
    }

    /** Each of fifteen filters would be timed by itself; the request as a whole is, already. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Callers callers(ObjectProvider<ProviderContracts> contracts) {
        return new Callers(contracts.getIfAvailable(() -> (_, _) -> false));
    }

    /** Compares the matrix with the operations that are really there, both ways. */
    @Bean
    SmartInitializingSingleton completeMatrix(
            RightsMatrix matrix, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return () -> {
            var differing = matrix.differencesFrom(operations(mapping));
            if (!differing.isEmpty()) {
                throw new IllegalStateException("the rights matrix and the operations differ: " + differing);
            }
        };
    }

    private static Set<String> operations(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/v1/"))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .collect(Collectors.toSet());
    }
}
