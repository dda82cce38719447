package nl.keerpunt.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.keerpunt.answer.ProblemForm;
import org.springframework.http.HttpStatusCode;
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
        return ResponseEntity.status(status).headers(ProblemForm.headers(language));
    }

    public ProblemDetail problem(HttpStatusCode status, String reason, Locale language, Map<String, ?> facts) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.of(reason, language));
        problem.setType(ProblemForm.typeOf(reason));
        facts.forEach(problem::setProperty);
        problem.setProperty("reason", reason);
        return problem;
    }

    /** Answers from a filter, where nothing else writes. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String reason)
            throws IOException {
        var language = request.getLocale();
        var body = json.writeValueAsBytes(problem(status, reason, language, Map.of()));
        ProblemForm.write(response, status.value(), language, body);
    }

    private Told told(Wrong wrong, Locale language) {
        return new Told(wrong.field(), wrong.reason(), sentences.of(wrong, language));
    }
}
