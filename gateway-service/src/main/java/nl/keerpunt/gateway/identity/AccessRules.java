package nl.keerpunt.gateway.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.gateway.limit.CallerLimit;
import nl.keerpunt.gateway.wiring.Settings;
import nl.keerpunt.token.Bearer;
import nl.keerpunt.token.ClaimNames;
import nl.keerpunt.token.Role;
import nl.keerpunt.token.StrictRequests;
import nl.keerpunt.token.TokenInHeader;
import nl.keerpunt.token.Tokens;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The public doors are named, and one that has a key of its own; everything else asks for a token with a role. What a
 * role may do is each service's rule.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final String[] PUBLIC = {
        "/",
        "/first-steps",
        "/guide",
        "/compatibility",
        "/messages",
        "/operations",
        "/problems",
        "/problems/*",
        "/reference/**",
        "/asyncapi.json",
        "/openapi.json",
        "/v1/openapi.json",
        "/health"
    };

    /** Read by a calendar program, which brings the key of that feed alone: household-service checks it. */
    private static final String CALENDAR_FEED = "/v1/calendar-feeds/*/calendar";

    private static final RequestMatcher WITHOUT_TOKEN = new OrRequestMatcher(Stream.concat(
                    Arrays.stream(PUBLIC).map(PathPatternRequestMatcher.withDefaults()::matcher),
                    Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                            .map(reads ->
                                    PathPatternRequestMatcher.withDefaults().matcher(reads, CALENDAR_FEED)))
            .toArray(RequestMatcher[]::new));
    private static final String[] ROLES =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    @Bean
    SecurityFilterChain access(HttpSecurity http, Settings settings, MeterRegistry meters, ClaimNames names) {
        var limit = new CallerLimit(settings, meters);
        var problems = new IdentityProblems();
        return http.csrf(
                        AbstractHttpConfigurer
                                ::disable) // No cookie, so nothing another site could make a browser send.
                .cors(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // AnswerHeaders sets them, on refused requests too.
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(WITHOUT_TOKEN)
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .anyRequest()
                        .hasAnyAuthority(ROLES))
                .oauth2ResourceServer(token -> token.bearerTokenResolver(tokensWhereTheyAreAsked())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(whatIsRefusedCountsToo(limit, problems))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(Bearer.by(names))))
                .addFilterAfter(limit, BearerTokenAuthenticationFilter.class)
                .build();
    }

    /** What is for everybody is for whoever has a bad token too: its problem leads to a page. */
    private static BearerTokenResolver tokensWhereTheyAreAsked() {
        var tokens = new TokenInHeader();
        return request -> request.getHeader(HttpHeaders.AUTHORIZATION) == null || WITHOUT_TOKEN.matches(request)
                ? null
                : tokens.resolve(request);
    }

    @Bean
    HttpFirewall firewall() {
        return StrictRequests.firewall();
    }

    /** Each filter would be timed by itself; the request as a whole is, already. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ClaimNames claimNames(Environment environment) {
        return ClaimNames.from(environment::getProperty);
    }

    @Bean
    JwtDecoder tokens(Settings settings, ClaimNames names) {
        return Tokens.of(settings.issuer(), names, List.of());
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> whatIsRefusedCountsToo(
            CallerLimit limit, IdentityProblems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, refused) -> {
                    if (limit.admits(request, response)) {
                        problems.commence(request, response, refused);
                    }
                });
                return filter;
            }
        };
    }
}
