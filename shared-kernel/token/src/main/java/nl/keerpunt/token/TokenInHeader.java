package nl.keerpunt.token;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes a token from the Authorization header only, and never works on one that is larger than any honest token.
 * Spring's own reader takes a regular expression to it, which costs as much as all filters around it.
 */
public final class TokenInHeader implements BearerTokenResolver {

    public static final int LARGEST = 4 * 1024;

    private static final String SCHEME = "Bearer";

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return null;
        }
        if (authorization.length() > LARGEST) {
            throw new OAuth2AuthenticationException(new OAuth2Error(TokenFault.TOKEN_TOO_LARGE.name()));
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        if (!isCredentials(authorization)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("malformed"));
        }
        return authorization.substring(SCHEME.length() + 1);
    }

    /** RFC 6750, section 2.1: one space, and a token of these characters, padded at its end alone. */
    private static boolean isCredentials(String authorization) {
        var first = SCHEME.length() + 1;
        var end = authorization.length();
        while (end > first && authorization.charAt(end - 1) == '=') {
            end--;
        }
        if (end <= first || authorization.charAt(SCHEME.length()) != ' ') {
            return false;
        }
        for (var at = first; at < end; at++) {
            if (!isOfAToken(authorization.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAToken(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "-._~+/".indexOf(character) >= 0;
    }
}
