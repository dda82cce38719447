package nl.keerpunt.gateway.answer;

import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Requests that Tomcat itself refuses never reach a filter; without this they would be answered with its HTML. */
class ProblemReportValve extends ErrorReportValve {

    private static final Log LOG = LogFactory.getLog(ProblemReportValve.class);

    @Component
    static class InPlaceOfTheHtmlReport implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
                    host.setErrorReportValveClass(ProblemReportValve.class.getName());
                    host.getPipeline().addValve(new ProblemReportValve());
                }
            });
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            if (!response.containsHeader(AnswerHeaders.CORRELATION)) {
                AnswerHeaders.set(response, AnswerHeaders.correlation(null), request.isSecure());
            }
            var problem =
                    request.getAttribute(Problem.class.getName()) instanceof Problem told ? told : problem(status);
            response.setHeader(HttpHeaders.ALLOW, null); // Tomcat invents it: only Spring and the services know it.
            problem.writeTo(request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("The caller left before the problem could be told.", gone);
        }
    }

    /** An unknown method, TRACE, version or coding is the caller's mistake, whatever else RFC 9110 counts it among. */
    private static Problem problem(int status) {
        return switch (status) {
            case 405, 501, 505 -> Problem.of(Reason.UNREADABLE_REQUEST);
            default ->
                new Problem(status, status < 500 ? Reason.UNREADABLE_REQUEST : Reason.UNEXPECTED, List.of(), List.of());
        };
    }
}
