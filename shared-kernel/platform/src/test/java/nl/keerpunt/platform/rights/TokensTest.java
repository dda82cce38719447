package nl.keerpunt.platform.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a token claims, in whatever form: it is refused, or it gives no rights. */
class TokensTest {

    private final ServiceUnderTest service = NoteService.shared();

    static Stream<Arguments> oddClaims() {
        return Stream.of(
                odd("roles as one text", 401, claims -> claims.claim("roles", "access")),
                odd("roles as an object", 401, claims -> claims.claim("roles", Map.of("access", true))),
                odd("roles as a number", 401, claims -> claims.claim("roles", 7)),
                odd("roles that are no texts", 401, claims -> claims.claim("roles", List.of(1, Map.of(), List.of()))),
                odd("no roles", 403, claims -> claims.claim("roles", null)),
                odd("a municipality of three digits", 401, claims -> claims.claim("municipality", "307")),
                odd("a municipality that is a number", 401, claims -> claims.claim("municipality", 307)),
                odd("no municipality", 403, claims -> claims.claim("municipality", null)),
                odd("a team of 124 characters", 401, claims -> claims.claim("team", "x".repeat(124))),
                odd("a team with U+0000", 401, claims -> claims.claim("team", "a\u0000")),
                odd("a team that is an array", 401, claims -> claims.claim("team", List.of("noord"))),
                odd("a subject of 300 characters", 401, claims -> claims.subject("x".repeat(300))),
                odd("a subject with a space", 401, claims -> claims.subject("a b")),
                odd("no subject", 401, claims -> claims.subject(null)),
                odd(
                        "a provider whose code is an array",
                        401,
                        claims -> claims.claim("roles", List.of("provider")).claim("agb", List.of("12345678"))),
                odd(
                        "a provider who is somebody else too",
                        401,
                        claims -> claims.claim("roles", List.of("access", "provider"))
                                .claim("agb", "12345678")),
                odd("a code of seven digits", 401, claims -> claims.claim("agb", "1234567")),
                odd("no end", 401, claims -> claims.expirationTime(null)),
                odd("a claim of debt that is a text", 401, claims -> claims.claim("debt", "true")),
                odd("an issuer that is a number", 401, claims -> claims.claim("iss", 7)),
                odd("an audience that is an object", 401, claims -> claims.claim("aud", Map.of())),
                odd("an end that is a text", 401, claims -> claims.claim("exp", "soon")),
                odd("an end that is an array", 401, claims -> claims.claim("exp", List.of(1))),
                odd("a beginning in the year 3000", 401, claims -> claims.claim("nbf", 32_503_680_000L)));
    }

    private static Arguments odd(String what, int status, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(Named.of(what, change), status);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddClaims")
    void a_claim_of_another_form_gives_no_rights_and_no_failure(Consumer<JWTClaimsSet.Builder> change, int status) {
        var caller = service.http()
                .as(service.identity()
                        .token(claims -> change.accept(claims.subject("anna")
                                .claim("municipality", "0307")
                                .claim("team", "noord")
                                .claim("roles", List.of("access")))));

        for (var answer : List.of(
                caller.get("/v1/notes"),
                caller.get("/v1/notes/" + UUID.randomUUID()),
                caller.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "x")))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void a_token_that_was_let_in_opens_nothing_under_another_signature() {
        var token = service.identity().professional("anna", "0307", "noord", "access");
        var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";

        assertThat(service.http().as(token).get("/v1/notes").status()).isEqualTo(200);
        assertThat(service.http().as(forged).get("/v1/notes").status()).isEqualTo(401);
    }
}
