package nl.keerpunt.platform.failure;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.keerpunt.platform.problem.ProblemAnswers;
import nl.keerpunt.platform.web.RequestBodies;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What failed outside every door, in a filter: it too is told as a problem. */
@Hidden
@RestController
class FailedDispatch implements ErrorController {

    private final ProblemAnswers problems;

    FailedDispatch(ProblemAnswers problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestBodies.STALLED) != null) {
            problems.write(request, response, HttpStatus.REQUEST_TIMEOUT, "BODY_TOO_SLOW");
        } else if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status < 500) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "BAD_REQUEST");
        } else {
            problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED");
        }
    }
}
