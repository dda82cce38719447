package nl.keerpunt.platform.web;

import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.platform.rights.GroundRequired;
import nl.keerpunt.platform.rights.NotYours;
import nl.keerpunt.platform.store.Busy;
import nl.keerpunt.platform.store.StaleVersion;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every problem as RFC 9457 says, with a stable {@code reason} for programs and a {@code detail} for people. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badInput(BadInput bad) {
        return problem(
                HttpStatus.BAD_REQUEST, "BAD_INPUT", "The request has errors; all of them are listed.", bad.errors());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformedPath(MethodArgumentTypeMismatchException mismatch) {
        return badInput(new BadInput(mismatch.getName(), "MALFORMED", "This part of the address has another form."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        var problem = detail(HttpStatus.CONFLICT, refusal.reason().name(), "The request breaks a rule.");
        refusal.facts().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keyReused(KeyReused reused) {
        return problem(
                HttpStatus.CONFLICT,
                "IDEMPOTENCY_KEY_REUSED",
                "This idempotency key was used for another request.",
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion stale) {
        var problem = detail(
                HttpStatus.PRECONDITION_FAILED, "STALE_VERSION", "It has changed since you read it: read it again.");
        problem.setProperty("version", stale.present());
        return answer(problem);
    }

    @ExceptionHandler({Absent.class, NotYours.class, AggregateNotFoundException.class})
    ResponseEntity<ProblemDetail> absent(Exception absent) {
        return problem(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is no such thing here.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "NOT_ALLOWED", "Your role does not include this.", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Busy busy) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(detail(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "BUSY",
                        "More is asked than can be handled: repeat it under the same key in a moment."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> groundRequired(GroundRequired required) {
        return problem(
                HttpStatus.FORBIDDEN,
                "ACCESS_GROUND_REQUIRED",
                "Another team answers for this household. Name your ground in the header " + AccessGround.HEADER + ".",
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYetRead(ReadingBehind behind) {
        var problem = detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "POSITION_NOT_REACHED",
                "This answer does not yet include what you wrote: ask again in a moment.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem);
    }

    /** Its text may quote what is personal, so the log gets the kinds of failure and where they arose. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        LOG.error("unexpected failure: {}", Trace.of(failure));
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "UNEXPECTED",
                "Something went wrong here. Repeat the request under the same idempotency key.",
                List.of());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unread, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<?> answer = badInput(new BadInput("", "MISSING", "A JSON body is required."));
        return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var problem = detail(known, known.name(), known.getReasonPhrase() + ".");
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String reason, String detail, List<Wrong> errors) {
        var problem = detail(status, reason, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return answer(problem);
    }

    private static ProblemDetail detail(HttpStatus status, String reason, String text) {
        var problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("reason", reason);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
