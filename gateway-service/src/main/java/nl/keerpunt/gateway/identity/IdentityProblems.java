package nl.keerpunt.gateway.identity;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Problem.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says why somebody was not let in, and no more than a caller needs to do better. */
class IdentityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProblems.class);

    private static final Problem UNREACHABLE_ISSUER =
            new Problem(503, "IDENTITY_UNREACHABLE", "The issuer of tokens does not answer.");
    private static final Problem NO_TOKEN =
            new Problem(401, "NO_TOKEN", "Send a token: Authorization: Bearer <token>.");
    private static final Problem REFUSED =
            new Problem(401, "TOKEN_REFUSED", "The token is malformed or its signature is not the issuer's.");
    private static final Problem NO_ROLE = new Problem(403, "NO_ROLE", "The token carries no role of this platform.");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var problem = problem(refused);
        switch (problem.status()) {
            case 503 -> {
                LOG.warn(
                        "The issuer's keys cannot be had: {}",
                        NestedExceptionUtils.getMostSpecificCause(refused).toString());
                response.setHeader("Retry-After", "5");
            }
            default -> // RFC 6750, section 3: no error code when no token was sent.
                response.setHeader(
                        "WWW-Authenticate", problem.equals(NO_TOKEN) ? "Bearer" : "Bearer error=\"invalid_token\"");
        }
        problem.writeTo(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        NO_ROLE.writeTo(response);
    }

    private static Problem problem(AuthenticationException refused) {
        if (refused instanceof AuthenticationServiceException) {
            // A key that nobody knows, asked for again and again, is the caller's mistake and not an outage.
            return causeOf(refused, RateLimitReachedException.class).isPresent() ? REFUSED : UNREACHABLE_ISSUER;
        }
        if (refused instanceof OAuth2AuthenticationException token) {
            return causeOf(token, JwtValidationException.class)
                    .map(IdentityProblems::wrongClaims)
                    .orElseGet(() -> token.getError().getErrorCode().equals(TokenInHeader.TOO_LARGE)
                            ? TokenInHeader.TOO_LARGE_PROBLEM
                            : REFUSED);
        }
        return NO_TOKEN;
    }

    private static Problem wrongClaims(JwtValidationException wrong) {
        var causes = wrong.getErrors().stream()
                .map(error -> new Cause(
                        error.getErrorCode(),
                        Optional.ofNullable(error.getDescription()).orElse("")))
                .toList();
        var first = causes.getFirst();
        return new Problem(401, first.reason(), first.detail(), causes.size() > 1 ? causes : List.of());
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable failure, Class<T> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
