package nl.keerpunt.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** First in line: gives each request its correlation id, under which logs and events are found. */
final class Correlations extends OncePerRequestFilter {

    static final String CORRELATION = "X-Correlation-Id";

    /** As the log pattern of the house calls it. */
    static final String IN_THE_LOG = "correlationId";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var named = request.getHeader(CORRELATION);
        // Nothing else that a caller typed may enter the log.
        var correlation = named != null && UUID_FORM.matcher(named).matches()
                ? named
                : UUID.randomUUID().toString();
        request.setAttribute(CORRELATION, correlation);
        response.setHeader(CORRELATION, correlation);
        try (var _ = MDC.putCloseable(IN_THE_LOG, correlation)) {
            chain.doFilter(request, response);
        }
    }
}
