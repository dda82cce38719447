package nl.keerpunt.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class CheckedTokensSpec {

    private static final Instant EXPIRY = Instant.parse("2026-01-01T12:00:00Z");

    private final Set<String> wellSigned = new HashSet<>(Set.of("anna", "bert"));
    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private Instant now = EXPIRY.minusSeconds(30);

    private final OAuth2TokenValidator<Jwt> notExpired =
            token -> EXPIRY.equals(token.getExpiresAt()) && now.isBefore(EXPIRY)
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("EXPIRED"));

    private final CheckedTokens tokens = new CheckedTokens(this::checkSignature, notExpired, nanos::get);

    private Jwt checkSignature(String text) {
        checks.incrementAndGet();
        if (!wellSigned.contains(text)) {
            throw new BadJwtException("another signature");
        }
        return Jwt.withTokenValue(text)
                .header("alg", "RS256")
                .subject(text)
                .expiresAt(EXPIRY)
                .build();
    }

    @Test
    void a_signature_is_checked_once() {
        assertThat(tokens.decode("anna")).isEqualTo(tokens.decode("anna"));
        assertThat(checks).hasValue(1);
    }

    @Test
    void each_token_is_somebodys_own() {
        assertThat(tokens.decode("anna").getSubject()).isEqualTo("anna");
        assertThat(tokens.decode("bert").getSubject()).isEqualTo("bert");
    }

    @Test
    void a_token_that_has_expired_is_refused_although_its_signature_is_known() {
        tokens.decode("anna");
        now = EXPIRY;

        assertThatThrownBy(() -> tokens.decode("anna")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void a_key_that_was_withdrawn_opens_nothing_after_a_minute() {
        tokens.decode("anna");
        wellSigned.clear();
        nanos.addAndGet(CheckedTokens.KEPT.minus(Duration.ofMillis(1)).toNanos());
        assertThat(tokens.decode("anna").getSubject()).isEqualTo("anna"); // Being used does not make it last longer.
        nanos.addAndGet(Duration.ofMillis(1).toNanos());

        assertThatThrownBy(() -> tokens.decode("anna")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void what_was_refused_is_checked_again() {
        assertThatThrownBy(() -> tokens.decode("carl")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("carl")).isInstanceOf(BadJwtException.class);

        assertThat(checks).hasValue(2);
    }
}
