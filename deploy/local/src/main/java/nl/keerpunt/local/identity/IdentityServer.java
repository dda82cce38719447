package nl.keerpunt.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Spring Authorization Server with a client for each person. The auto-configurations are named one by one: on the local
 * platform the class path holds those of all services.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class IdentityServer {

    static final String PEOPLE = "/people";
    static final String AUDIENCE = "keerpunt";
    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    /** @param page whose scripts may ask for tokens: the origin of the gateway's reference */
    record Issuer(String address, Path folder, String page) {

        String tokens() {
            return address + "/oauth2/token";
        }
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, Issuer issuer) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .cors(cors -> cors.configurationSource(scriptsOf(issuer.page())))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain nothingElse(HttpSecurity http, Issuer issuer) {
        return http.cors(cors -> cors.configurationSource(scriptsOf(issuer.page())))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PEOPLE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Another origin is refused; what is no browser names none. */
    private static CorsConfigurationSource scriptsOf(String page) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(List.of(page));
        allowed.setAllowedMethods(List.of("GET", "POST"));
        return _ -> allowed;
    }

    /** Everybody who can log in, with how: for the page on which one chooses who to be. */
    @Bean
    RouterFunction<ServerResponse> everybody(Issuer issuer) {
        var all = Map.of(
                "token",
                issuer.tokens(),
                "people",
                DemoPeople.ALL.stream().map(DemoPerson::login).toList());
        return RouterFunctions.route()
                .GET(
                        PEOPLE,
                        _ -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(all))
                .build();
    }

    @Bean
    AuthorizationServerSettings addresses(Issuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.address()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(Issuer issuer) {
        return new ImmutableJWKSet<>(new JWKSet(KeptKey.in(issuer.folder())));
    }

    /** The protocol's own user-info endpoint asks for one. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    RegisteredClientRepository people() {
        return new InMemoryRegisteredClientRepository(
                DemoPeople.ALL.stream().map(IdentityServer::client).toList());
    }

    private static RegisteredClient client(DemoPerson person) {
        return RegisteredClient.withId(person.name())
                .clientId(person.name())
                .clientSecret(person.secret())
                .clientName(person.toString())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whatTokensSay() {
        Map<String, DemoPerson> people =
                DemoPeople.ALL.stream().collect(Collectors.toMap(DemoPerson::name, Function.identity()));
        return token -> {
            var person = people.get(token.getRegisteredClient().getClientId());
            if (person != null) {
                token.getClaims().audience(List.of(AUDIENCE));
                person.claims().forEach(token.getClaims()::claim);
            }
        };
    }

    @Bean
    PasswordEncoder secrets() {
        return new PrintedSecrets();
    }

    /** The secrets of fictional people are printed at start; a slow hash would protect nothing. */
    private static final class PrintedSecrets implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence secret) {
            return secret == null ? null : secret.toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence shown, @Nullable String known) {
            return shown != null
                    && known != null
                    && MessageDigest.isEqual(
                            shown.toString().getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
        }
    }
}
