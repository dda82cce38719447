package nl.keerpunt.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Problem.Cause;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.token.TokenFault;
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
                        "WWW-Authenticate",
                        problem.reason() == Reason.NO_TOKEN ? "Bearer" : "Bearer error=\"invalid_token\"");
        }
        problem.writeTo(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        Problem.of(Reason.NO_ROLE).writeTo(request, response);
    }

    private static Problem problem(AuthenticationException refused) {
        if (refused instanceof AuthenticationServiceException) {
            return Problem.of(Reason.IDENTITY_UNREACHABLE);
        }
        if (refused instanceof OAuth2AuthenticationException token) {
            return causeOf(token, JwtValidationException.class)
                    .map(IdentityProblems::wrongClaims)
                    .orElseGet(() -> Problem.of(
                            token.getError().getErrorCode().equals(TokenFault.TOKEN_TOO_LARGE.name())
                                    ? Reason.TOKEN_TOO_LARGE
                                    : Reason.TOKEN_REFUSED));
        }
        return Problem.of(Reason.NO_TOKEN);
    }

    private static Problem wrongClaims(JwtValidationException wrong) {
        var causes = wrong.getErrors().stream()
                .map(error -> new Cause(
                        Optional.ofNullable(error.getDescription()).orElse(""), Reason.valueOf(error.getErrorCode())))
                .toList();
        var first = causes.getFirst();
        var isTold = causes.size() == 1 && first.field().isEmpty();
        return Problem.of(first.reason(), isTold ? List.of() : causes);
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
