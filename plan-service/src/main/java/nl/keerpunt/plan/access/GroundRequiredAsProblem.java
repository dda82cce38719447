package nl.keerpunt.plan.access;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Goes before the house's own problems, whose last resort would call this unexpected. */
@RestControllerAdvice
@Order(0)
class GroundRequiredAsProblem {

    @ExceptionHandler
    ProblemDetail refuse(GroundRequired required) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN,
                "Another team answers for this household. Name your ground in the header " + Access.GROUND + ".");
        problem.setTitle("Forbidden");
        problem.setProperty("reason", "ACCESS_GROUND_REQUIRED");
        return problem;
    }
}
