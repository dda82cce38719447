package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The last net: what no other part of the gateway has explained. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailuresAsProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FailuresAsProblems.class);

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    void onUnknownPath(HttpServletResponse response) throws IOException {
        new Problem(404, "UNKNOWN_PATH", "No service answers to this path; see /openapi.json.").writeTo(response);
    }

    @ExceptionHandler
    void onOtherMethod(HttpRequestMethodNotSupportedException other, HttpServletResponse response) throws IOException {
        var allowed = String.join(", ", Objects.requireNonNullElse(other.getSupportedMethods(), new String[] {"GET"}));
        response.setHeader("Allow", allowed);
        new Problem(405, "METHOD_NOT_ALLOWED", "Allowed here: " + allowed + ".").writeTo(response);
    }

    @ExceptionHandler
    void onAnythingElse(Exception unexpected, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw unexpected; // Half an answer must not look whole: the server then breaks the connection.
        }
        LOG.error("A request failed inside the gateway.", unexpected);
        new Problem(500, "UNEXPECTED", "The cause is in the log under the correlation id.").writeTo(response);
    }
}
