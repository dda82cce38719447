package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The headers that the gateway sets on every answer (NL GOV API Design Rules, transport/security-headers). */
public final class AnswerHeaders {

    public static final String CORRELATION = "X-Correlation-Id";
    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String STRICT_TRANSPORT = "Strict-Transport-Security";
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control",
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'");

    private static final Set<String> SET_HERE = Set.of(
            "x-correlation-id",
            "cache-control",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "content-security-policy",
            "strict-transport-security");

    private AnswerHeaders() {}

    static void set(HttpServletResponse response, UUID correlation, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(CORRELATION, correlation.toString());
        if (secure) {
            response.setHeader(STRICT_TRANSPORT, ONE_YEAR);
        }
    }

    /** Whether a service's header of this name gives way to the gateway's own. */
    public static boolean areSetHere(String name) {
        return SET_HERE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The caller's own id when it is a UUID, else a new one: nothing else may enter the logs. */
    static UUID correlation(@Nullable String asked) {
        try {
            return asked == null || asked.length() != 36 ? UUID.randomUUID() : UUID.fromString(asked);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
