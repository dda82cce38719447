package nl.keerpunt.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.keerpunt.testing.http.TestIdentity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** What tokens of a real issuer say, and what is made of it when it is of another type. */
class ClaimsSpec {

    private static final ClaimNames KEYCLOAK =
            new ClaimNames("realm_access.roles", "municipality", "team", "agb", "debt", "care");

    private static TestIdentity identity;
    private static JwtDecoder tokens;
    private static JwtDecoder tokensOfKeycloak;

    @BeforeAll
    static void start() {
        identity = TestIdentity.start();
        tokens = Tokens.of(identity.issuer(), ClaimNames.USUAL, List.of());
        tokensOfKeycloak = Tokens.of(identity.issuer(), KEYCLOAK, List.of());
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_token_says_who_somebody_is() {
        var token = annas(claims -> claims.claim("debt", true));

        assertThat(Claims.of(tokens.decode(token), ClaimNames.USUAL))
                .isEqualTo(new Claims("anna", Set.of(Role.ACCESS), "0307", "noord", null, true, false));
    }

    @Test
    void nobody_sees_debts_or_medical_content_unless_the_issuer_says_so() {
        var claims = Claims.of(tokens.decode(annas(_ -> {})), ClaimNames.USUAL);

        assertThat(claims.debt()).isFalse();
        assertThat(claims.care()).isFalse();
    }

    @Test
    void role_names_of_others_say_nothing() {
        var token = annas(claims -> claims.claim("roles", List.of("offline_access", "ACCESS", "access", "")));

        assertThat(Claims.of(tokens.decode(token), ClaimNames.USUAL).roles()).containsExactly(Role.ACCESS);
    }

    /**
     * What Keycloak 26 puts into an access token; the municipality and the team are mapped from attributes of the user.
     */
    @ParameterizedTest
    @MethodSource
    void a_token_as_keycloak_issues_it_is_read(Object audience) {
        var token = identity.token(claims -> claims.subject("5b2c7a0e-7f0c-4f6e-9d0a-2f3f6f1c9c11")
                .jwtID("onrtac:2c1b7c1e-9f5e-4c4e-8b39-0d7d0b6ce6ab")
                .claim("aud", audience)
                .claim("typ", "Bearer")
                .claim("azp", "keerpunt-web")
                .claim("sid", "d2b7f7d0-4f67-4c8c-9b7e-0a4a8f7f1c22")
                .claim("acr", "1")
                .claim("allowed-origins", List.of("https://keerpunt.example"))
                .claim(
                        "realm_access",
                        Map.of("roles", List.of("default-roles-sociaal", "offline_access", "access", "director")))
                .claim("resource_access", Map.of("account", Map.of("roles", List.of("manage-account", "provider"))))
                .claim("scope", "openid profile email")
                .claim("email_verified", false)
                .claim("preferred_username", "anna")
                .claim("municipality", "0307")
                .claim("team", "noord")
                .claim("care", true));

        var claims = Claims.of(tokensOfKeycloak.decode(token), KEYCLOAK);

        assertThat(claims.roles()).containsExactlyInAnyOrder(Role.ACCESS, Role.DIRECTOR);
        assertThat(claims.municipality()).isEqualTo("0307");
        assertThat(claims.care()).isTrue();
    }

    static Stream<Object> a_token_as_keycloak_issues_it_is_read() {
        return Stream.of("keerpunt", List.of("keerpunt", "account"));
    }

    /** Each claim under its usual name, of each type than anybody would expect. */
    @ParameterizedTest
    @MethodSource("oddClaims")
    void a_claim_of_an_odd_type_is_refused_and_fails_nothing(String claim, Object value) {
        assertThatThrownBy(() -> tokens.decode(annas(claims -> claims.claim(claim, value))))
                .isInstanceOf(BadJwtException.class);
    }

    static Stream<Arguments> oddClaims() {
        var odd = List.of(7, 1.5, true, List.of(), List.of(1), Arrays.asList("a", null), Map.of(), Map.of("a", 1), "x");
        return Stream.of(
                        "roles",
                        "municipality",
                        "team",
                        "agb",
                        "debt",
                        "care",
                        "aud",
                        "iss",
                        "sub",
                        "exp",
                        "nbf",
                        "iat")
                .flatMap(claim -> odd.stream().map(value -> Arguments.of(claim, value)))
                .filter(each -> !isOfItsType((String) each.get()[0], each.get()[1]));
    }

    private static boolean isOfItsType(String claim, Object value) {
        return switch (claim) {
            case "roles" -> value.equals(List.of());
            case "debt", "care" -> value instanceof Boolean;
            case "exp", "nbf", "iat" -> value instanceof Number;
            case "sub" -> value.equals("x") || value instanceof Number; // Nimbus reads a number as its digits.
            default -> value.equals("x");
        };
    }

    @ParameterizedTest
    @MethodSource("oddRealms")
    void a_path_that_leads_nowhere_grants_nothing(Object realm) {
        var token = annas(claims -> claims.claim("realm_access", realm));

        assertThat(faultsOrRoles(token)).isSubsetOf("MALFORMED_CLAIM");
    }

    static Stream<Object> oddRealms() {
        return Stream.of(
                "access",
                7,
                List.of("access"),
                Map.of(),
                Map.of("roles", "access"),
                Map.of("roles", Map.of("access", true)),
                Map.of("roles", Arrays.asList("access", null)));
    }

    @Test
    void a_claim_that_is_null_is_not_there() {
        var token =
                annas(claims -> claims.claim("team", null).claim("roles", null).claim("debt", null));

        assertThat(Claims.of(tokens.decode(token), ClaimNames.USUAL))
                .isEqualTo(new Claims("anna", Set.of(), "0307", null, null, false, false));
    }

    @Test
    void names_of_claims_come_from_the_environment() {
        var set = Map.of("keerpunt.claims.roles", "realm_access.roles", "keerpunt.claims.team", " ");

        assertThat(ClaimNames.from(set::get)).isEqualTo(KEYCLOAK);
    }

    @Test
    void a_name_with_dots_is_a_claim_before_it_is_a_path() {
        var names = new ClaimNames("https://keerpunt.example/roles", "municipality", "team", "agb", "debt", "care");
        var token = annas(claims -> claims.claim("https://keerpunt.example/roles", List.of("controller")));

        assertThat(Claims.of(tokens.decode(token), names).roles()).containsExactly(Role.CONTROLLER);
    }

    private static List<String> faultsOrRoles(String token) {
        try {
            var claims = Claims.of(tokensOfKeycloak.decode(token), KEYCLOAK);
            return claims.roles().stream().map(Role::name).toList();
        } catch (JwtValidationException refused) {
            return refused.getErrors().stream().map(OAuth2Error::getErrorCode).toList();
        }
    }

    private static String annas(Consumer<JWTClaimsSet.Builder> change) {
        return identity.token(claims -> change.accept(claims.subject("anna")
                .claim("municipality", "0307")
                .claim("team", "noord")
                .claim("roles", List.of("access"))));
    }
}
