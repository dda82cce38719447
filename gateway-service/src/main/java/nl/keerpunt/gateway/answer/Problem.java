package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Why a request was not carried out (probleem, RFC 9457); the reason is the part that programs may rely on. */
public record Problem(int status, String reason, String detail, List<Cause> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The version of what the gateway itself answers; a service names its own. */
    public static final String API_VERSION = "1.0.0";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> OF_THIS_ANSWER = Set.of("allow", "retry-after", "www-authenticate", "connection");

    /** One of several causes of the same problem. */
    public record Cause(String reason, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(int status, String reason, String detail) {
        this(status, reason, detail, List.of());
    }

    public Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank"); // RFC 9457, section 4.2.1: the title then is the phrase of the status.
        members.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        members.put("status", status);
        members.put("detail", detail);
        members.put("reason", reason);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return members;
    }

    /** Replaces whatever a service had begun to answer; nothing of it may be mixed with the problem. */
    public void writeTo(HttpServletResponse response) throws IOException {
        var body = JSON.writeValueAsBytes(members());
        forgetWhatAServiceBegan(response);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.setHeader(AnswerHeaders.API_VERSION, API_VERSION);
        response.getOutputStream().write(body);
    }

    private static void forgetWhatAServiceBegan(HttpServletResponse response) {
        var kept = new LinkedHashMap<String, List<String>>();
        for (var name : response.getHeaderNames()) {
            if (AnswerHeaders.areSetHere(name) || OF_THIS_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, new ArrayList<>(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
