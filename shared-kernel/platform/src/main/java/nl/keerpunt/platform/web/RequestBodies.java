package nl.keerpunt.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * First in line: gives each request its correlation id, reads a body once and no further than the limit, and takes its
 * digest, in which the order of fields and white space do not count.
 */
final class RequestBodies extends OncePerRequestFilter {

    static final int LIMIT_BYTES = 64 * 1024;
    static final String CORRELATION = "X-Correlation-Id";
    static final String DIGEST = "keerpunt.digest";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String API_VERSION = "1.0.0";

    private final JsonMapper canonical;

    RequestBodies(JsonMapper json) {
        canonical = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var named = request.getHeader(CORRELATION);
        var correlation = named != null && UUID_FORM.matcher(named).matches()
                ? named
                : UUID.randomUUID().toString();
        request.setAttribute(CORRELATION, correlation);
        response.setHeader(CORRELATION, correlation);
        response.setHeader("API-Version", API_VERSION);
        try (var _ = MDC.putCloseable("correlation", correlation)) {
            var body = request.getInputStream().readNBytes(LIMIT_BYTES + 1);
            if (body.length > LIMIT_BYTES) {
                tooLarge(response);
                return;
            }
            request.setAttribute(DIGEST, digest(request, body));
            chain.doFilter(new ReadAlready(request, body), response);
        }
    }

    private static void tooLarge(HttpServletResponse response) throws IOException {
        response.setStatus(413);
        response.setContentType("application/problem+json");
        response.getWriter().write("""
                {"type":"about:blank","title":"Content Too Large","status":413,\
                "detail":"A request has at most 64 KiB.","reason":"TOO_LARGE"}""");
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

    private static final class ReadAlready extends HttpServletRequestWrapper {

        private final byte[] body;

        private ReadAlready(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("the body is read already");
                }
            };
        }
    }
}
