package nl.keerpunt.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beside a good signature (RFC 7519, section 4.1). All that is wrong is told together. */
class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String AUDIENCE = "keerpunt";

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final String issuer;
    private final Clock clock;

    TokenRules(String issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var errors = new ArrayList<OAuth2Error>();
        if (!issuer.equals(token.getClaimAsString("iss"))) {
            errors.add(
                    new OAuth2Error("WRONG_ISSUER", "The token was not issued by the issuer of this platform.", null));
        }
        if (token.getAudience() == null || !token.getAudience().contains(AUDIENCE)) {
            errors.add(new OAuth2Error("WRONG_AUDIENCE", "The token is not meant for " + AUDIENCE + ".", null));
        }
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            errors.add(new OAuth2Error("NO_SUBJECT", "The token does not say whose it is.", null));
        }
        if (!endsAfterNow(token.getExpiresAt())) {
            errors.add(new OAuth2Error("TOKEN_EXPIRED", "The token has expired, or never would.", null));
        }
        if (token.getNotBefore() != null
                && token.getNotBefore().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            errors.add(new OAuth2Error("TOKEN_NOT_YET_VALID", "The token is not valid yet.", null));
        }
        return OAuth2TokenValidatorResult.failure(errors);
    }

    private boolean endsAfterNow(@Nullable Instant end) {
        return end != null && end.isAfter(clock.instant().minus(CLOCKS_DIFFER));
    }
}
