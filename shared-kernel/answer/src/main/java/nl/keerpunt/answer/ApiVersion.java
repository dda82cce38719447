package nl.keerpunt.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer names the version of the API that it follows (NL GOV API Design Rules, core/version-header). */
public final class ApiVersion extends OncePerRequestFilter {

    public static final String HEADER = "API-Version";

    /** Its major stands in every address. */
    public static final String VALUE = "1.0.0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, VALUE);
        chain.doFilter(request, response);
    }
}
