package nl.keerpunt.platform.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import nl.keerpunt.platform.problem.ProblemAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What somebody is told who gets no further: come with a token; there is nothing here; not this way; not you. */
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RightsMatrix matrix;
    private final ProblemAnswers problems;

    Denials(RightsMatrix matrix, ProblemAnswers problems) {
        this.matrix = matrix;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "IDENTITY_UNREACHABLE");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "NOT_AUTHENTICATED");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var offered = matrix.methodsAt(request.getRequestURI());
        if (offered.isEmpty()) {
            problems.write(request, response, HttpStatus.NOT_FOUND, "NOT_FOUND");
        } else if (!offered.contains(HttpMethod.valueOf(request.getMethod()))) {
            response.setHeader(
                    HttpHeaders.ALLOW, offered.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
            problems.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED");
        } else {
            problems.write(request, response, HttpStatus.FORBIDDEN, "NOT_ALLOWED");
        }
    }
}
