package nl.keerpunt.gateway.answer;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
            problem(status).writeTo(response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("The caller left before the problem could be told.", gone);
        }
    }

    private static Problem problem(int status) {
        return status < 500
                ? new Problem(
                        status,
                        "UNREADABLE_REQUEST",
                        "Its line or headers are malformed or larger than 16 KiB together.")
                : new Problem(status, "UNEXPECTED", "The cause is in the log under the correlation id.");
    }
}
