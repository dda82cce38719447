package nl.keerpunt.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beside a good signature (RFC 7519, section 4.1). All that is wrong is told together. */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String AUDIENCE = "keerpunt";

    /** RFC 7519, section 5.1, and RFC 9068, section 2.1; a token need not say it. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    /** So history names our services, which come in with no token. */
    private static final String OURS = "keerpunt-";

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final String issuer;
    private final ClaimNames names;
    private final Clock clock;

    TokenRules(String issuer, ClaimNames names, Clock clock) {
        this.issuer = issuer;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var errors = new ArrayList<OAuth2Error>();
        if (!isAccessToken(token.getHeaders().get("typ"))) {
            errors.add(wrong(TokenFault.WRONG_TOKEN_TYPE));
        }
        if (!issuer.equals(token.getClaimAsString("iss"))) {
            errors.add(wrong(TokenFault.WRONG_ISSUER));
        }
        if (token.getAudience() == null || !token.getAudience().contains(AUDIENCE)) {
            errors.add(wrong(TokenFault.WRONG_AUDIENCE));
        }
        var subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            errors.add(wrong(TokenFault.NO_SUBJECT));
        } else if (subject.regionMatches(true, 0, OURS, 0, OURS.length())) {
            errors.add(malformed("sub"));
        }
        if (!endsAfterNow(token.getExpiresAt())) {
            errors.add(wrong(TokenFault.TOKEN_EXPIRED));
        }
        if (token.getNotBefore() != null
                && token.getNotBefore().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            errors.add(wrong(TokenFault.TOKEN_NOT_YET_VALID));
        }
        var claims = Claims.read(token, names, odd -> errors.add(malformed(odd)));
        if (claims.roles().contains(Role.PROVIDER) && claims.roles().size() > 1) {
            errors.add(wrong(TokenFault.MIXED_ROLES));
        }
        return OAuth2TokenValidatorResult.failure(errors);
    }

    private static boolean isAccessToken(@Nullable Object type) {
        return type == null || type instanceof String text && TYPES.contains(text.toLowerCase(Locale.ROOT));
    }

    private static OAuth2Error wrong(TokenFault fault) {
        return new OAuth2Error(fault.name());
    }

    static OAuth2Error malformed(String claim) {
        return new OAuth2Error(TokenFault.MALFORMED_CLAIM.name(), claim, null);
    }

    private boolean endsAfterNow(@Nullable Instant end) {
        return end != null && end.isAfter(clock.instant().minus(CLOCKS_DIFFER));
    }
}
