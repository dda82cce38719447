package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.answer.ProblemForm;
import nl.keerpunt.answer.SpokenLanguage;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request was not carried out (probleem, RFC 9457); the reason is the part that programs may rely on.
 *
 * @param facts what its sentence names
 */
public record Problem(int status, Reason reason, List<Object> facts, List<Cause> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_ADDRESS = 1_000;

    /** A path with a slash before it, not two: that would be a host (RFC 3986, sections 3.3 and 4.2). */
    private static final Pattern ADDRESS = Pattern.compile("/(?!/)(?:[A-Za-z0-9/._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*+");

    private static final Set<String> OF_THIS_ANSWER = Set.of("allow", "retry-after", "www-authenticate", "connection");

    /**
     * One of several causes of the same problem.
     *
     * @param field a query key or a claim, or empty
     * @param facts what its sentence names
     */
    public record Cause(String field, Reason reason, List<Object> facts) {

        public Cause {
            facts = List.copyOf(facts);
        }

        public Cause(String field, Reason reason) {
            this(field, reason, List.of());
        }
    }

    public Problem {
        facts = List.copyOf(facts);
        errors = List.copyOf(errors);
    }

    public static Problem of(Reason reason, Object... facts) {
        return new Problem(reason.status(), reason, List.of(facts), List.of());
    }

    public static Problem of(Reason reason, List<Cause> errors) {
        return new Problem(reason.status(), reason, List.of(), errors);
    }

    /** For a caller who reads these languages best. */
    public Map<String, Object> members(HttpServletRequest asked) {
        return members(asked, SpokenLanguage.of(asked));
    }

    private Map<String, Object> members(HttpServletRequest asked, Locale language) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", reason.type());
        members.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        members.put("status", status);
        members.put("detail", Sentences.of(reason, language, facts.toArray()));
        address(asked).ifPresent(address -> members.put("instance", address));
        members.put("reason", reason.name());
        if (!errors.isEmpty()) {
            members.put(
                    "errors",
                    errors.stream().map(cause -> told(cause, language)).toList());
        }
        return members;
    }

    /** The path that was asked (RFC 9457, section 3.1.5), where it is one: Tomcat refuses what is no address, too. */
    private static Optional<String> address(HttpServletRequest asked) {
        return Optional.ofNullable(asked.getRequestURI())
                .filter(path -> path.length() <= LONGEST_ADDRESS
                        && ADDRESS.matcher(path).matches());
    }

    private static Map<String, String> told(Cause cause, Locale language) {
        var told = new LinkedHashMap<String, String>();
        if (!cause.field().isEmpty()) {
            told.put("field", cause.field());
        }
        told.put("reason", cause.reason().name());
        told.put("detail", Sentences.of(cause.reason(), language, cause.facts().toArray()));
        return told;
    }

    /** Replaces whatever a service had begun to answer; nothing of it may be mixed with the problem. */
    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = SpokenLanguage.of(request);
        var body = JSON.writeValueAsBytes(members(request, language));
        forgetWhatAServiceBegan(response);
        response.setHeader(ApiVersion.HEADER, ApiVersion.VALUE);
        ProblemForm.write(response, status, language, body);
    }

    /** After a read that failed Tomcat answers by itself, lets nobody else, and closes the connection. */
    public void insteadOfTomcats(HttpServletRequest request) {
        request.setAttribute(Problem.class.getName(), this);
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
