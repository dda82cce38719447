package nl.keerpunt.household.subscription;

import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.keerpunt.platform.problem.ProblemAnswers;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one address of the platform that is read without a token: a feed, by its own key. Whoever brings a token goes by
 * the rights matrix there too.
 */
@Configuration(proxyBeanMethods = false)
class FeedWiring {

    static final String KEY = "calendarFeed";

    private static final String PATH = "/v1/calendar-feeds/*/calendar";
    private static final String BEARER = "bearer ";

    /** RFC 7617: who is asked for a name and a secret, and that these are in UTF-8. */
    private static final String CHALLENGE = "Basic realm=\"calendar-feed\", charset=\"UTF-8\"";

    @Bean
    @Order(0)
    SecurityFilterChain readingOfFeeds(HttpSecurity http, Feeds feeds, ProblemAnswers problems) throws Exception {
        AuthenticationEntryPoint closed = (request, response, _) -> close(problems, request, response);
        http.securityMatcher(withoutToken());
        http.csrf(csrf -> csrf.disable()); // No cookie carries rights here: each request brings its key.
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authenticationProvider(new FeedKeys(feeds));
        http.httpBasic(basic -> basic.authenticationEntryPoint(closed));
        http.exceptionHandling(failing -> failing.authenticationEntryPoint(closed)
                .accessDeniedHandler((request, response, _) -> close(problems, request, response)));
        http.authorizeHttpRequests(requests -> requests.anyRequest()
                .access((who, context) -> new AuthorizationDecision(who.get() instanceof FeedReader reader
                        && context.getRequest().getRequestURI().equals(FeedReader.path(reader.id())))));
        return http.build();
    }

    private static void close(ProblemAnswers problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "NOT_AUTHENTICATED");
    }

    private static RequestMatcher withoutToken() {
        var patterns = PathPatternRequestMatcher.withDefaults();
        var feeds =
                new OrRequestMatcher(patterns.matcher(HttpMethod.GET, PATH), patterns.matcher(HttpMethod.HEAD, PATH));
        return request -> feeds.matches(request) && !bringsToken(request);
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
    }

    /** In the document it is a key beside the token, of the operation that names it. */
    @Bean
    OpenApiCustomizer keyOfFeeds() {
        return document -> document.getComponents()
                .addSecuritySchemes(
                        KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("The user and the secret of a calendar feed, for that feed alone "
                                        + "(agenda-abonnement)."));
    }
}
