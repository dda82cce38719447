package nl.keerpunt.gateway.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeadersOnEveryAnswer extends OncePerRequestFilter {

    private static final String IN_THE_LOG = "correlationId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var correlation = AnswerHeaders.correlation(request.getHeader(AnswerHeaders.CORRELATION));
        request.setAttribute(AnswerHeaders.CORRELATION, correlation);
        AnswerHeaders.set(response, correlation, request.isSecure());
        try (var _ = MDC.putCloseable(IN_THE_LOG, correlation.toString())) {
            chain.doFilter(request, response);
            HalfAnswer.check(request);
        }
    }
}
