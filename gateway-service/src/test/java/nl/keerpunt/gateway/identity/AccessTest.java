package nl.keerpunt.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.GatewayService;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.token.TokenInHeader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTest {

    private static final String PATH = "/v1/plans/access";

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_good_token_is_let_in_and_goes_on_to_the_service() {
        var token = token(_ -> {});

        assertThat(door.stranger().as(token).get("/v1/plans/let-in").status()).isEqualTo(200);
        assertThat(door.service(Neighbour.PLAN)
                        .askedOnce("/v1/plans/let-in")
                        .headers()
                        .getFirst("Authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void nobody_is_let_in_without_a_token() {
        var answer = door.stranger().get(PATH);

        refused(answer, 401, "NO_TOKEN");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void an_unknown_path_tells_a_stranger_nothing() {
        refused(door.stranger().get("/actuator/env"), 401, "NO_TOKEN");
    }

    @Test
    void an_expired_token_is_refused() {
        refused(with(claims -> claims.issueTime(inSeconds(-600)).expirationTime(inSeconds(-31))), 401, "TOKEN_EXPIRED");
    }

    @Test
    void a_token_that_never_expires_is_refused() {
        refused(with(claims -> claims.expirationTime(null)), 401, "TOKEN_EXPIRED");
    }

    @Test
    void a_token_is_refused_before_its_time() {
        refused(with(claims -> claims.notBeforeTime(inSeconds(120))), 401, "TOKEN_NOT_YET_VALID");
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(with(claims -> claims.issuer("http://localhost:1")), 401, "WRONG_ISSUER");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(with(claims -> claims.audience("elsewhere")), 401, "WRONG_AUDIENCE");
    }

    @Test
    void a_token_without_a_subject_is_refused() {
        refused(with(claims -> claims.subject(null)), 401, "NO_SUBJECT");
    }

    @Test
    void all_that_is_wrong_with_a_token_is_told_together() {
        var answer = with(claims ->
                claims.audience("elsewhere").issueTime(inSeconds(-600)).expirationTime(inSeconds(-60)));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("reason").asString()))
                .containsExactly("WRONG_AUDIENCE", "TOKEN_EXPIRED");
    }

    @Test
    void an_unsigned_token_is_refused() {
        refused(door.stranger().as(new PlainJWT(claims()).serialize()).get(PATH), 401, "TOKEN_REFUSED");
    }

    @Test
    void the_public_key_is_no_shared_secret() throws JOSEException, IOException, ParseException {
        var published = JWKSet.load(
                        URI.create(door.identity().issuer() + "/jwks").toURL())
                .getKeys()
                .getFirst();
        var publicKey = published.toRSAKey().toPublicKey().getEncoded();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(published.getKeyID())
                        .build(),
                claims());
        token.sign(new MACSigner(publicKey));

        refused(door.stranger().as(token.serialize()).get(PATH), 401, "TOKEN_REFUSED");
    }

    @Test
    void a_signature_with_another_key_of_the_same_name_is_refused() {
        try (var forger = TestIdentity.start()) {
            var forged = forger.token(claims ->
                    claims.subject("anna").issuer(door.identity().issuer()).claim("roles", List.of("access")));

            refused(door.stranger().as(forged).get(PATH), 401, "TOKEN_REFUSED");
        }
    }

    @Test
    void a_token_that_was_let_in_opens_nothing_under_another_signature() {
        var token = token(_ -> {});
        var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";

        assertThat(door.stranger().as(token).get("/v1/plans/known").status()).isEqualTo(200);
        refused(door.stranger().as(forged).get(PATH), 401, "TOKEN_REFUSED");
    }

    @Test
    void a_token_in_the_address_is_no_token() {
        refused(door.stranger().get(PATH + "?access_token=" + token(_ -> {})), 401, "NO_TOKEN");
    }

    @Test
    void an_oversized_token_is_refused_unread() {
        refused(door.stranger().as("a".repeat(TokenInHeader.LARGEST)).get(PATH), 401, "TOKEN_TOO_LARGE");
    }

    /** Each is signed by the issuer; what it says is of another type than anybody would expect. */
    @ParameterizedTest
    @MethodSource
    void a_claim_of_an_odd_type_is_the_callers_mistake(String claim, Object value) {
        var answer = with(claims -> claims.claim(claim, value));

        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.reason()).isIn("MALFORMED_CLAIM", "TOKEN_REFUSED", "WRONG_AUDIENCE", "WRONG_ISSUER");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    static Stream<Arguments> a_claim_of_an_odd_type_is_the_callers_mistake() {
        var odd = List.of(7, true, List.of(1), List.of("a", Map.of()), Map.of("a", 1));
        return Stream.of("roles", "municipality", "team", "agb", "debt", "care", "aud", "iss", "exp", "nbf")
                .flatMap(claim -> odd.stream().map(value -> Arguments.of(claim, value)))
                .filter(each -> !List.of("exp", "nbf").contains(each.get()[0]) || !each.get()[1].equals(7))
                .filter(each -> !List.of("debt", "care").contains(each.get()[0]) || !each.get()[1].equals(true));
    }

    @Test
    void an_odd_claim_is_named() {
        var answer = with(claims -> claims.claim("roles", List.of(1)).claim("team", 4));

        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("team", "roles");
    }

    @Test
    void a_provider_who_is_somebody_else_too_is_refused() {
        refused(with(claims -> claims.claim("roles", List.of("provider", "access"))), 401, "MIXED_ROLES");
    }

    @Test
    void a_token_of_another_kind_is_refused() {
        var identityToken = door.identity().token(new JOSEObjectType("ID"), claims -> claims.subject("anna"));

        refused(door.stranger().as(identityToken).get(PATH), 401, "WRONG_TOKEN_TYPE");
    }

    @Test
    void an_installation_names_the_claims_of_its_issuer() {
        try (var elsewhere = DoorUnderTest.open("--keerpunt.claims.roles=realm_access.roles")) {
            var token = elsewhere
                    .identity()
                    .token(claims -> claims.subject("anna")
                            .claim("municipality", "0307")
                            .claim("realm_access", Map.of("roles", List.of("offline_access", "access"))));

            assertThat(elsewhere.stranger().as(token).get("/v1/plans/x").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_token_without_a_role_of_the_platform_may_do_nothing() {
        refused(with(claims -> claims.claim("roles", List.of("visitor"))), 403, "NO_ROLE");
    }

    @Test
    void the_issuer_may_start_after_the_gateway_and_until_then_it_is_named_as_the_cause() {
        try (var gateway = GatewayService.start(
                "--KEERPUNT_ISSUER=http://localhost:1",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--management.server.port=0")) {
            var port = gateway.getEnvironment().getProperty("local.server.port");
            var answer = Http.at("http://localhost:" + port).as(token(_ -> {})).get(PATH);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.reason()).isEqualTo("IDENTITY_UNREACHABLE");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }

    @AfterEach
    void no_refused_request_reaches_the_service() {
        assertThat(door.service(Neighbour.PLAN).asked(PATH)).isEmpty();
    }

    private static void refused(Http.Answer answer, int status, String reason) {
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().propertyNames()).contains("type", "title", "status", "detail", "reason");
    }

    private static Http.Answer with(Consumer<JWTClaimsSet.Builder> change) {
        return door.stranger().as(token(change)).get(PATH);
    }

    private static String token(Consumer<JWTClaimsSet.Builder> change) {
        return door.identity().token(claims -> {
            claims.subject("anna").claim("municipality", "0307").claim("roles", List.of("access"));
            change.accept(claims);
        });
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(door.identity().issuer())
                .audience("keerpunt")
                .subject("anna")
                .expirationTime(inSeconds(600))
                .claim("roles", List.of("access"))
                .build();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
