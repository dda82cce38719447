package nl.keerpunt.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import nl.keerpunt.answer.ReadAlready;
import nl.keerpunt.platform.problem.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * After the token was checked: reads a body once, no further than the limit and no longer than the patience, and takes
 * its digest, in which the order of fields and white space do not count.
 */
public final class RequestBodies extends OncePerRequestFilter {

    static final int LIMIT_BYTES = 64 * 1024;
    static final String BODY = "keerpunt.body";
    public static final String STALLED = "keerpunt.stalled";
    static final String DIGEST = "keerpunt.digest";

    private final JsonMapper canonical;
    private final ProblemAnswers problems;
    private final Duration patience;

    RequestBodies(JsonMapper json, ProblemAnswers problems, Duration patience) {
        this.canonical = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        this.problems = problems;
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = read(request, System.nanoTime() + patience.toNanos());
        if (body == null) {
            refuse(request, response, HttpStatus.REQUEST_TIMEOUT, "BODY_TOO_SLOW");
        } else if (body.length > LIMIT_BYTES) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE");
        } else {
            request.setAttribute(BODY, body);
            request.setAttribute(DIGEST, digest(request, body));
            chain.doFilter(new ReadAlready(request, body), response);
        }
    }

    /**
     * One byte more than the limit at most; null when it does not end in time. Tomcat bounds the wait for each piece.
     */
    private static byte @Nullable [] read(HttpServletRequest request, long until) {
        var read = new ByteArrayOutputStream();
        var piece = new byte[8_192];
        try {
            var input = request.getInputStream(); // Not closed: an actuator's operation asks for it again.
            while (read.size() <= LIMIT_BYTES) {
                var count = input.read(piece, 0, Math.min(piece.length, LIMIT_BYTES + 1 - read.size()));
                if (count < 0) {
                    return read.toByteArray();
                }
                if (System.nanoTime() > until) {
                    return null;
                }
                read.write(piece, 0, count);
            }
            return read.toByteArray();
        } catch (IOException stalled) {
            request.setAttribute(STALLED, true); // Tomcat answers 400 by itself now; see FailedDispatch.
            return null;
        }
    }

    /** What is left of the body is not waited for. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(request, response, status, reason);
    }

    private String digest(HttpServletRequest request, byte[] body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(canonical(body));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    private byte[] canonical(byte[] body) {
        try {
            return canonical.writeValueAsBytes(canonical.readValue(body, Object.class));
        } catch (JacksonException notJson) {
            return body; // It is refused further on; until then its bytes are what it says.
        }
    }
}
