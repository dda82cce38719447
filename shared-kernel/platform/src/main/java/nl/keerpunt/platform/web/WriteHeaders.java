package nl.keerpunt.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The headers of a write: {@code Idempotency-Key}, which every write takes, and {@code If-Match}. */
final class WriteHeaders {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private WriteHeaders() {}

    static List<Wrong> wrong(HttpHeaders headers) {
        var wrong = new ArrayList<Wrong>();
        var key = headers.getFirst(IDEMPOTENCY_KEY);
        if (key == null) {
            wrong.add(new Wrong(IDEMPOTENCY_KEY, "MISSING", "Every write names itself, so that it can be repeated."));
        } else if (!KEY.matcher(key).matches()) {
            wrong.add(new Wrong(IDEMPOTENCY_KEY, "MALFORMED", "1 to 64 letters, digits, dots, dashes or underscores."));
        }
        var version = headers.getFirst(HttpHeaders.IF_MATCH);
        if (version != null && !VERSION.matcher(version).matches()) {
            wrong.add(new Wrong(HttpHeaders.IF_MATCH, "MALFORMED", "The ETag of an earlier answer, quotes included."));
        }
        return wrong;
    }

    static @Nullable Long expectedVersion(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var version = VERSION.matcher(header);
        return version.matches() ? Long.valueOf(version.group(1)) : null;
    }
}
