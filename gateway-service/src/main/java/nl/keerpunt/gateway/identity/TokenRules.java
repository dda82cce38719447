package nl.keerpunt.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.keerpunt.gateway.answer.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beside a good signature (RFC 7519, section 4.1). All that is wrong is told together. */
class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String AUDIENCE = "keerpunt";
    static final String ROLES = "roles";

    private static final List<String> TEXTS = List.of("municipality", "team", "agb");

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
            errors.add(wrong(Reason.WRONG_ISSUER));
        }
        if (token.getAudience() == null || !token.getAudience().contains(AUDIENCE)) {
            errors.add(wrong(Reason.WRONG_AUDIENCE));
        }
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            errors.add(wrong(Reason.NO_SUBJECT));
        }
        if (!endsAfterNow(token.getExpiresAt())) {
            errors.add(wrong(Reason.TOKEN_EXPIRED));
        }
        if (token.getNotBefore() != null
                && token.getNotBefore().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            errors.add(wrong(Reason.TOKEN_NOT_YET_VALID));
        }
        TEXTS.stream()
                .filter(claim -> !(token.getClaim(claim) instanceof String) && token.hasClaim(claim))
                .forEach(claim -> errors.add(malformed(claim)));
        if (token.hasClaim(ROLES) && !isListOfTexts(token.getClaim(ROLES))) {
            errors.add(malformed(ROLES));
        }
        return OAuth2TokenValidatorResult.failure(errors);
    }

    private static boolean isListOfTexts(@Nullable Object claim) {
        return claim instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static OAuth2Error wrong(Reason reason) {
        return new OAuth2Error(reason.name());
    }

    private static OAuth2Error malformed(String claim) {
        return new OAuth2Error(Reason.MALFORMED_CLAIM.name(), claim, null);
    }

    private boolean endsAfterNow(@Nullable Instant end) {
        return end != null && end.isAfter(clock.instant().minus(CLOCKS_DIFFER));
    }
}
