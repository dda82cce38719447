package nl.keerpunt.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import nl.keerpunt.testing.http.TestIdentity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Tokens of a real issuer, whose keys are fetched over HTTP. */
class TokensSpec {

    private static TestIdentity identity;
    private static JwtDecoder tokens;

    @BeforeAll
    static void start() {
        identity = TestIdentity.start();
        tokens = Tokens.of(identity.issuer(), ClaimNames.USUAL, List.of());
    }

    @AfterAll
    static void stop() {
        identity.close();
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

    @ParameterizedTest
    @ValueSource(strings = {"keerpunt-plan", "keerpunt-household", "Keerpunt-Plan"})
    void nobody_bears_the_name_of_a_service_of_ours(String name) {
        assertThat(faults(tokens, annas(claims -> claims.subject(name)))).containsExactly("MALFORMED_CLAIM");
    }

    @Test
    void a_moment_that_no_calendar_has_is_refused() {
        for (var seconds : List.<Number>of(1e30, Long.MAX_VALUE, 253_402_300_800L, -1)) {
            assertThat(faults(tokens, annas(claims -> claims.claim("nbf", seconds))))
                    .as("nbf " + seconds)
                    .containsExactly("MALFORMED_CLAIM");
            for (var claim : List.of("exp", "iat")) {
                assertThatThrownBy(() -> tokens.decode(annas(claims -> claims.claim(claim, seconds))))
                        .as(claim + " " + seconds)
                        .isInstanceOf(BadJwtException.class);
            }
        }
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
