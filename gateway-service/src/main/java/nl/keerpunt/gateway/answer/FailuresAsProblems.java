package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import nl.keerpunt.answer.Trace;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
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
    void onUnknownPath(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(Reason.UNKNOWN_PATH).writeTo(request, response);
    }

    @ExceptionHandler
    void onNotAnswered(NotAnswered refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused.problem().writeTo(request, response);
    }

    @ExceptionHandler
    void onOtherMethod(
            HttpRequestMethodNotSupportedException other, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var supported = Objects.requireNonNullElse(other.getSupportedMethods(), new String[] {"GET"});
        var allowed = new LinkedHashSet<>(List.of(supported));
        if (allowed.contains("GET")) {
            allowed.add("HEAD"); // Whatever answers to the one answers to the other.
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        Problem.of(Reason.METHOD_NOT_ALLOWED, String.join(", ", allowed)).writeTo(request, response);
    }

    @ExceptionHandler
    void onOtherForm(
            HttpMediaTypeNotAcceptableException other, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var forms = other.getSupportedMediaTypes().isEmpty()
                ? List.of(MediaType.APPLICATION_JSON)
                : other.getSupportedMediaTypes();
        Problem.of(Reason.NOT_ACCEPTABLE, MediaType.toString(forms)).writeTo(request, response);
    }

    /** What Tomcat and Spring read only when they are asked for it. */
    @ExceptionHandler({
        RequestRejectedException.class,
        InvalidParameterException.class,
        InvalidMediaTypeException.class,
        InvalidMimeTypeException.class
    })
    void onUnreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(Reason.UNREADABLE_REQUEST).writeTo(request, response);
    }

    @ExceptionHandler
    void onAnythingElse(Exception unexpected, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            HalfAnswer.ends(request, unexpected);
            return;
        }
        LOG.error("A request failed inside the gateway: {}", Trace.of(unexpected));
        Problem.of(Reason.UNEXPECTED).writeTo(request, response);
    }
}
