package nl.keerpunt.platform.failure;

import java.util.Locale;
import java.util.Map;
import nl.keerpunt.answer.Trace;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.away.Busy;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.command.StaleVersion;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.ProblemAnswers;
import nl.keerpunt.platform.question.ReadingBehind;
import nl.keerpunt.platform.rights.DirectorOnly;
import nl.keerpunt.platform.rights.GroundRequired;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.rights.OwnTeamOnly;
import nl.keerpunt.platform.stored.FactParked;
import nl.keerpunt.platform.write.KeyReused;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Which problem each failure is. Its sentence has the name of its reason. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badInput(BadInput bad, Locale language) {
        return answers.badInput(bad, language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale language) {
        return answers.answer(HttpStatus.CONFLICT, refusal.reason().name(), language, refusal.facts());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keyReused(KeyReused reused, Locale language) {
        return answers.answer(HttpStatus.CONFLICT, "IDEMPOTENCY_KEY_REUSED", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion stale, Locale language) {
        return answers.answer(
                HttpStatus.PRECONDITION_FAILED, "STALE_VERSION", language, Map.of("version", stale.present()));
    }

    @ExceptionHandler({Absent.class, NotYours.class, AggregateNotFoundException.class})
    ResponseEntity<ProblemDetail> absent(Exception absent, Locale language) {
        return answers.answer(HttpStatus.NOT_FOUND, "NOT_FOUND", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, Locale language) {
        return answers.answer(HttpStatus.FORBIDDEN, "NOT_ALLOWED", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> groundRequired(GroundRequired required, Locale language) {
        return answers.answer(HttpStatus.FORBIDDEN, "ACCESS_GROUND_REQUIRED", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ownTeamOnly(OwnTeamOnly only, Locale language) {
        return answers.answer(HttpStatus.FORBIDDEN, "OWN_TEAM_ONLY", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> directorOnly(DirectorOnly only, Locale language) {
        return answers.answer(HttpStatus.FORBIDDEN, "DIRECTOR_ONLY", language);
    }

    /** Also when others, on another replica, were first time and again. */
    @ExceptionHandler({Busy.class, ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<ProblemDetail> busy(Exception busy, Locale language) {
        return again(HttpStatus.TOO_MANY_REQUESTS, "BUSY", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYetRead(ReadingBehind behind, Locale language) {
        return again(HttpStatus.SERVICE_UNAVAILABLE, "POSITION_NOT_REACHED", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parked(FactParked parked, Locale language) {
        return again(HttpStatus.SERVICE_UNAVAILABLE, "FACT_PARKED", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notHeardOfYet(NotHeardOfYet waiting, Locale language) {
        return again(HttpStatus.CONFLICT, "NOT_HEARD_OF_YET", language);
    }

    /** Whether a write was stored nobody can tell now; under its key it can be asked again. */
    private ResponseEntity<ProblemDetail> away(Exception away, Locale language) {
        LOG.warn("the store is away: {}", Failures.kind(away));
        return again(HttpStatus.SERVICE_UNAVAILABLE, "STORE_AWAY", language);
    }

    private ResponseEntity<ProblemDetail> again(HttpStatus status, String reason, Locale language) {
        return answers.builder(status, language)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(answers.problem(status, reason, language, Map.of()));
    }

    /** Its text may quote what is personal, so the log gets the kinds of failure and where they arose. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, Locale language) {
        if (Failures.isAway(failure)) {
            return away(failure, language);
        }
        LOG.error("unexpected failure: {}", Trace.of(failure));
        return answers.answer(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", language);
    }

    /** What Spring refuses by itself; its reason is the name of the status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var language = LocaleContextHolder.getLocale();
        var problem = answers.problem(status, HttpStatus.valueOf(status.value()).name(), language, Map.of());
        return answers.builder(status, language)
                .headers(own -> headers.forEach((name, values) -> own.put(name, values)))
                .body(problem);
    }
}
