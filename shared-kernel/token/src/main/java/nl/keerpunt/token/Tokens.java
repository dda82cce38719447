package nl.keerpunt.token;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Reads tokens of one issuer. A bad one is a {@link BadJwtException}; any other failure is the issuer's. */
public final class Tokens {

    private Tokens() {}

    /** @param more what a service asks of a token beyond the rules that all have */
    public static JwtDecoder of(String issuer, ClaimNames names, List<OAuth2TokenValidator<Jwt>> more) {
        var rules = new ArrayList<OAuth2TokenValidator<Jwt>>();
        rules.add(new TokenRules(issuer, names, Clock.systemUTC()));
        rules.addAll(more);
        return new CheckedTokens(
                signatures(issuer), new DelegatingOAuth2TokenValidator<>(rules), Ticker.systemTicker());
    }

    /** The issuer is asked for its keys at the first token, so that the order of starting is free. */
    private static JwtDecoder signatures(String issuer) {
        var whenIssuerIsKnown = new SupplierJwtDecoder(() -> signaturesOf(issuer));
        return token -> {
            try {
                return Moments.checked(whenIssuerIsKnown.decode(token));
            } catch (JwtDecoderInitializationException unreachable) {
                throw new JwtException("the issuer does not answer", unreachable); // Tried again at the next token.
            } catch (JwtException failure) {
                throw isOfAnUnknownKey(failure) ? new BadJwtException("nobody knows its key", failure) : failure;
            }
        };
    }

    private static JwtDecoder signaturesOf(String issuer) {
        var decoder = NimbusJwtDecoder.withJwkSource(IssuerKeys.of(issuer))
                .jwsAlgorithms(algorithms -> {
                    algorithms.add(SignatureAlgorithm.RS256);
                    algorithms.add(SignatureAlgorithm.PS256);
                    algorithms.add(SignatureAlgorithm.ES256);
                })
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((_, _) -> {})) // TokenRules judge it.
                .build();
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success()); // CheckedTokens judges what it says.
        return decoder;
    }

    /** A key that nobody knows, asked for again and again, is the caller's mistake and not an outage. */
    private static boolean isOfAnUnknownKey(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return true;
            }
        }
        return false;
    }
}
