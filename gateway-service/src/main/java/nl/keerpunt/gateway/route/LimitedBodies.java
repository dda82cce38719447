package nl.keerpunt.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.keerpunt.answer.ReadAlready;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Reason;
import nl.keerpunt.gateway.limit.Arrivals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No message of this API needs more than 64 KiB. The body is read here, after the token was checked and before a
 * connection to a service is taken, so that a slow caller holds none.
 */
@Component
@Order(0) // Spring Security stands at -100.
class LimitedBodies extends OncePerRequestFilter {

    static final int LIMIT = 64 * 1024;

    private final Arrivals arrivals;

    LimitedBodies(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request)) {
            Problem.of(Reason.FORM_NOT_ACCEPTED).writeTo(request, response);
        } else if (request.getContentLengthLong() > LIMIT) {
            Problem.of(Reason.BODY_TOO_LARGE).writeTo(request, response);
        } else {
            passWhole(request, response, chain);
        }
    }

    private void passWhole(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(LIMIT + 1);
        } catch (IOException _) {
            notWhole(request);
            return;
        }
        if (body.length > LIMIT) {
            Problem.of(Reason.BODY_TOO_LARGE).writeTo(request, response);
            return;
        }
        arrivals.whole(request);
        chain.doFilter(new ReadAlready(request, body), response); // With its length: else it went on in chunks.
    }

    private void notWhole(HttpServletRequest request) {
        Problem.of(arrivals.isLate(request) ? Reason.TOO_SLOW : Reason.BODY_BROKEN_OFF)
                .insteadOfTomcats(request);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    }
}
