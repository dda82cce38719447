package nl.keerpunt.platform.write;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import nl.keerpunt.platform.input.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The headers of a write: {@code Idempotency-Key}, which every write takes, and {@code If-Match}.
 *
 * @param expected which versions the caller will do with, or null: any
 */
public record WriteHeaders(String idempotencyKey, @Nullable IfMatch expected) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public static WriteHeaders in(HttpServletRequest http, Findings wrong) {
        var keys = lines(http, IDEMPOTENCY_KEY);
        if (keys.isEmpty()) {
            wrong.add(IDEMPOTENCY_KEY, "MISSING", "header.KEY_MISSING");
        } else if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            wrong.add(IDEMPOTENCY_KEY, "MALFORMED", "header.NAME");
        }
        var tags = lines(http, HttpHeaders.IF_MATCH);
        var expected =
                tags.isEmpty() ? null : IfMatch.parse(String.join(",", tags)).orElse(null);
        if (!tags.isEmpty() && expected == null) {
            wrong.add(HttpHeaders.IF_MATCH, "MALFORMED", "header.IF_MATCH");
        }
        return new WriteHeaders(keys.isEmpty() ? "" : keys.getFirst(), expected);
    }

    private static List<String> lines(HttpServletRequest http, String name) {
        return Collections.list(http.getHeaders(name));
    }
}
