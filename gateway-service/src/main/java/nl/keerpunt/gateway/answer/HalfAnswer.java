package nl.keerpunt.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import nl.keerpunt.answer.Trace;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Half an answer must not look whole: Tomcat then breaks the connection, and leaves it to us to tell that in the log.
 */
public final class HalfAnswer extends CloseNowException {

    private static final Logger LOG = LoggerFactory.getLogger(HalfAnswer.class);

    private HalfAnswer() {}

    /** Spring would tell of an exception that its handler throws, so it is thrown where Spring is done. */
    public static void ends(HttpServletRequest request, Exception cause) {
        LOG.warn("An answer broke off half-way: {}", Trace.of(cause));
        request.setAttribute(HalfAnswer.class.getName(), new HalfAnswer());
    }

    static void check(HttpServletRequest request) throws HalfAnswer {
        if (request.getAttribute(HalfAnswer.class.getName()) instanceof HalfAnswer half) {
            throw half;
        }
    }
}
