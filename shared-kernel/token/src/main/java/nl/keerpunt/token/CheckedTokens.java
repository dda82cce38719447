package nl.keerpunt.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * A signature is checked once a minute: it stays with its text, and checking it costs more than the rest of security.
 * What the token says is judged at every use. After that minute a key that the issuer has withdrawn opens nothing any
 * more.
 */
final class CheckedTokens implements JwtDecoder {

    static final Duration KEPT = Duration.ofMinutes(1);

    private static final int CHARACTERS_KEPT = 4_000_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<ByteBuffer, Jwt> checked;

    /** @param signatures checks these and nothing else */
    CheckedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> rules, Ticker ticker) {
        this.signatures = signatures;
        this.rules = rules;
        this.checked = Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((ByteBuffer _, Jwt token) -> token.getTokenValue().length())
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String text) {
        var token = signed(text);
        var judged = rules.validate(token);
        if (judged.hasErrors()) {
            throw new JwtValidationException("the token is refused", judged.getErrors());
        }
        return token;
    }

    private Jwt signed(String text) {
        var digest = digest(text);
        var known = checked.getIfPresent(digest);
        if (known != null) {
            return known;
        }
        var token = signatures.decode(text);
        checked.put(digest, token);
        return token;
    }

    /** How long a look-up takes says nothing about a token: what is compared is its digest. */
    private static ByteBuffer digest(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
