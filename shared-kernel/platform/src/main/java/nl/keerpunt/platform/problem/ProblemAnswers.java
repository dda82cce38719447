package nl.keerpunt.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems as RFC 9457 says: a stable {@code reason} for programs, a {@code detail} in the caller's language for
 * people.
 */
public final class ProblemAnswers {

    private final Sentences sentences;
    private final JsonMapper json;

    public ProblemAnswers(Sentences sentences, JsonMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /** Where a reason is explained: at the gateway, in Dutch and in English. */
    public static URI typeOf(String reason) {
        return URI.create("/problems/" + reason);
    }

    /** One thing wrong, as the caller reads it. */
    record Told(String field, String reason, String detail) {}

    /** The answer to a request of that language; its sentence has the reason's name. */
    public ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String reason, Locale language) {
        return answer(status, reason, language, Map.of());
    }

    /** @param facts what the caller needs to do better: properties of the problem */
    public ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status, String reason, Locale language, Map<String, ?> facts) {
        return builder(status, language).body(problem(status, reason, language, facts));
    }

    public ResponseEntity<ProblemDetail> badInput(BadInput bad, Locale language) {
        var errors = bad.errors().stream().map(wrong -> told(wrong, language)).toList();
        return answer(HttpStatusCode.valueOf(400), "BAD_INPUT", language, Map.of("errors", errors));
    }

    /** Begins an answer that is a problem, for one that needs headers of its own. */
    public BodyBuilder builder(HttpStatusCode status, Locale language) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    public ProblemDetail problem(HttpStatusCode status, String reason, Locale language, Map<String, ?> facts) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.of(reason, language));
        problem.setType(typeOf(reason));
        facts.forEach(problem::setProperty);
        problem.setProperty("reason", reason);
        return problem;
    }

    /** Answers from a filter, where nothing else writes. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String reason)
            throws IOException {
        var language = request.getLocale();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream().write(json.writeValueAsBytes(problem(status, reason, language, Map.of())));
    }

    private Told told(Wrong wrong, Locale language) {
        return new Told(
                wrong.field(),
                wrong.reason(),
                sentences.of(wrong.sentence(), language, wrong.facts().toArray()));
    }
}
