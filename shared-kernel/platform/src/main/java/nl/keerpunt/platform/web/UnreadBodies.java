package nl.keerpunt.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever is refused before their body was read gets to read why: the rest of a body is taken in and thrown away, up to
 * a size and as long as patience lasts. Tomcat itself takes in nothing more, because it would do so without an end.
 */
final class UnreadBodies extends OncePerRequestFilter {

    private static final int MOST_BYTES = 1024 * 1024;

    private final Duration patience;

    UnreadBodies(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        // A caller that asked first (100-continue) has not sent anything yet.
        if (!"close".equals(response.getHeader(HttpHeaders.CONNECTION))
                && request.getHeader(HttpHeaders.EXPECT) == null) {
            discard(request, System.nanoTime() + patience.toNanos());
        }
    }

    private static void discard(HttpServletRequest request, long until) {
        try {
            var input = request.getInputStream();
            var piece = new byte[8_192];
            var read = 0;
            for (var count = 0; count >= 0 && read <= MOST_BYTES && System.nanoTime() < until; read += count) {
                count = input.read(piece);
            }
        } catch (IOException gone) {
            return; // Nobody is left to be told.
        }
    }
}
