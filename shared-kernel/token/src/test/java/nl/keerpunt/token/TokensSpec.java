package nl.keerpunt.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.keerpunt.testing.TestIdentity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Tokens of a real issuer, whose keys are fetched over HTTP. */
class TokensSpec {

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

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"JWT", "at+jwt", "AT+JWT", "application/at+jwt"})
    void an_access_token_is_accepted_under_each_of_its_types(@Nullable String type) {
        assertThat(tokens.decode(ofType(type)).getSubject()).isEqualTo("anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "ID", "dpop+jwt", "JOSE", ""})
    void a_token_of_another_type_is_refused(String type) {
        assertThat(faults(tokens, ofType(type))).containsExactly("WRONG_TOKEN_TYPE");
    }

    @Test
    void the_end_is_required() {
        assertThat(faults(tokens, annas(claims -> claims.expirationTime(null)))).containsExactly("TOKEN_EXPIRED");
    }

    @Test
    void clocks_may_differ_by_half_a_minute() {
        assertThat(tokens.decode(
                        annas(claims -> claims.issueTime(inSeconds(-600)).expirationTime(inSeconds(-20)))))
                .isNotNull();
        assertThat(faults(
                        tokens,
                        annas(claims -> claims.issueTime(inSeconds(-600)).expirationTime(inSeconds(-31)))))
                .containsExactly("TOKEN_EXPIRED");
    }

    @Test
    void a_token_that_begins_later_is_refused() {
        assertThat(faults(tokens, annas(claims -> claims.notBeforeTime(inSeconds(120)))))
                .containsExactly("TOKEN_NOT_YET_VALID");
    }

    @Test
    void a_token_of_another_issuer_or_for_others_is_refused() {
        assertThat(faults(tokens, annas(claims -> claims.issuer("http://localhost:1"))))
                .contains("WRONG_ISSUER");
        assertThat(faults(tokens, annas(claims -> claims.audience("account")))).containsExactly("WRONG_AUDIENCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access", "director", "controller", "administrator"})
    void a_providers_token_carries_no_other_role(String other) {
        var mixed = identity.token(claims -> claims.subject("thuisbouw")
                .claim("agb", "75000001")
                .claim("municipality", "0307")
                .claim("roles", List.of("provider", other)));

        assertThat(faults(tokens, mixed)).containsExactly("MIXED_ROLES");
    }

    @Test
    void a_providers_token_may_carry_role_names_of_others() {
        var token = identity.token(claims -> claims.subject("thuisbouw")
                .claim("agb", "75000001")
                .claim("roles", List.of("provider", "uma_authorization")));

        assertThat(tokens.decode(token).getSubject()).isEqualTo("thuisbouw");
    }

    @Test
    void a_forged_signature_is_refused() {
        var token = annas(_ -> {});

        assertThatThrownBy(() -> tokens.decode(token.substring(0, token.length() - 8) + "AAAAAAAA"))
                .isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_key_that_nobody_knows_is_the_callers_mistake_however_often_it_is_named() {
        try (var stranger = TestIdentity.start("elsewhere")) {
            var forged = stranger.token(claims -> claims.subject("anna").issuer(identity.issuer()));

            for (var time = 0; time < 4; time++) {
                assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
            }
        }
    }

    @Test
    void an_issuer_that_does_not_answer_is_no_fault_of_the_token() {
        var nobody = Tokens.of("http://localhost:1", ClaimNames.USUAL, List.of());

        assertThatThrownBy(() -> nobody.decode(annas(_ -> {})))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    /** What Keycloak 26 puts into an access token; the municipality and the team are mapped from attributes of the user. */
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
            return codes(refused);
        }
    }

    private static List<String> faults(JwtDecoder tokens, String token) {
        try {
            tokens.decode(token);
            return List.of();
        } catch (JwtValidationException refused) {
            return codes(refused);
        }
    }

    private static List<String> codes(JwtValidationException refused) {
        return refused.getErrors().stream().map(OAuth2Error::getErrorCode).toList();
    }

    private static String annas(Consumer<JWTClaimsSet.Builder> change) {
        return identity.token(claims -> change.accept(annas(claims)));
    }

    private static String ofType(@Nullable String type) {
        return identity.token(type == null ? null : new JOSEObjectType(type), TokensSpec::annas);
    }

    private static JWTClaimsSet.Builder annas(JWTClaimsSet.Builder claims) {
        return claims.subject("anna")
                .claim("municipality", "0307")
                .claim("team", "noord")
                .claim("roles", List.of("access"));
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
