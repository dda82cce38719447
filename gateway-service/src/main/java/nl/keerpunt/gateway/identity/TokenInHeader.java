package nl.keerpunt.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import nl.keerpunt.gateway.answer.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Takes a token from the Authorization header only, and never works on one that is larger than any honest token. */
class TokenInHeader implements BearerTokenResolver {

    static final int LARGEST = 4 * 1024;

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.length() > LARGEST) {
            throw new OAuth2AuthenticationException(new OAuth2Error(Reason.TOKEN_TOO_LARGE.name()));
        }
        return header.resolve(request);
    }
}
