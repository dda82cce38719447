package nl.keerpunt.testing.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An issuer of real, signed tokens whose keys are found over HTTP, as in production. */
public final class TestIdentity implements AutoCloseable {

    public static final String AUDIENCE = "keerpunt";

    private final RSAKey key;
    private final HttpServer server;

    private TestIdentity(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static TestIdentity start() {
        return start("test");
    }

    /** @param keyId the name of its key */
    public static TestIdentity start(String keyId) {
        try {
            var key = new RSAKeyGenerator(2048).keyID(keyId).generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var identity = new TestIdentity(key, server);
            server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> answer(exchange, """
                            {"issuer":"%s","jwks_uri":"%s/jwks","subject_types_supported":["public"]}""".formatted(identity.issuer(), identity.issuer())));
            server.start();
            return identity;
        } catch (JOSEException | IOException failure) {
            throw new IllegalStateException("the test issuer could not start", failure);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token of somebody who works for a municipality. */
    public String professional(String subject, String municipality, String team, String... roles) {
        return token(claims -> claims.subject(subject)
                .claim("municipality", municipality)
                .claim("team", team)
                .claim("roles", List.of(roles)));
    }

    /** A token of a provider: an AGB code and no municipality. */
    public String provider(String subject, String agb) {
        return token(claims -> claims.subject(subject).claim("agb", agb).claim("roles", List.of("provider")));
    }

    /** A valid token, changed at will. */
    public String token(Consumer<JWTClaimsSet.Builder> change) {
        return token(JOSEObjectType.JWT, change);
    }

    /** As any issuer may say what kind of token it is, or not ({@code null}). */
    public String token(@Nullable JOSEObjectType type, Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(3_600)));
        change.accept(claims);
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("could not sign a token", failure);
        }
    }

    private static void answer(HttpExchange exchange, String json) {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
