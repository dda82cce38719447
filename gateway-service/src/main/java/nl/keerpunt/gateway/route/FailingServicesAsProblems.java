package nl.keerpunt.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import nl.keerpunt.gateway.answer.HalfAnswer;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;

/** Tells a caller which service failed, how, and whether asking again is safe. */
@RestControllerAdvice
@Order(0)
class FailingServicesAsProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FailingServicesAsProblems.class);

    @ExceptionHandler
    void onNoAnswer(ResourceAccessException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var cause = failure.getCause() instanceof IOException known ? known : new IOException(failure);
        onHalfAnAnswer(cause, request, response);
    }

    @ExceptionHandler
    void onHalfAnAnswer(IOException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            HalfAnswer.ends(request, failure);
            return;
        }
        var service = request.getAttribute(Neighbour.class.getName()) instanceof Neighbour neighbour
                ? neighbour.label() + "-service"
                : "a service";
        var problem = problem(failure, service);
        LOG.warn("{} {}: {}", service, problem.reason(), failure.getClass().getName()); // Its text may name a path.
        if (problem.status() == 503) {
            response.setHeader("Retry-After", "5");
        }
        problem.writeTo(request, response);
    }

    private static Problem problem(IOException failure, String service) {
        return switch (failure) {
            case ConnectionRequestTimeoutException _ -> Problem.of(Reason.UPSTREAM_BUSY, service);
            case ConnectTimeoutException _, ConnectException _, UnknownHostException _, NoRouteToHostException _ ->
                Problem.of(Reason.UPSTREAM_DOWN, service);
            case SocketTimeoutException _ -> Problem.of(Reason.UPSTREAM_SLOW, service);
            case IOException _ -> Problem.of(Reason.UPSTREAM_BROKE_OFF, service);
        };
    }
}
