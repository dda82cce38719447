package nl.keerpunt.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The issuer's public keys, found through OpenID Connect Discovery at the first token, so that the order of starting is
 * free. They are fetched at most twice in half a minute, whatever key a caller names, and outlive an outage of the
 * issuer.
 */
class IssuerKeys {

    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final DefaultResourceRetriever WEB = new DefaultResourceRetriever(1_000, 2_000, 100 * 1024);

    private IssuerKeys() {}

    static JWKSource<SecurityContext> of(String issuer) {
        try {
            var keys = URI.create(keysAddress(issuer)).toURL();
            return JWKSourceBuilder.create(keys, WEB)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (IOException | IllegalArgumentException | JacksonException failure) {
            throw new IllegalStateException("the issuer's description cannot be read", failure);
        }
    }

    private static String keysAddress(String issuer) throws IOException {
        var description = new JsonMapper()
                .readTree(WEB.retrieveResource(discovery(issuer)).getContent());
        // OpenID Connect Discovery 1.0, section 4.3: a description that names another issuer must not be used.
        if (!issuer.equals(description.path("issuer").asString(""))) {
            throw new IOException("the description names another issuer");
        }
        return description.path("jwks_uri").asString("");
    }

    private static java.net.URL discovery(String issuer) throws MalformedURLException {
        var root = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return URI.create(root + "/.well-known/openid-configuration").toURL();
    }
}
