package nl.keerpunt.platform.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * A request that Tomcat itself refuses reaches no filter: its line or its headers make no sense. It is a problem too.
 */
final class ProblemReports extends ErrorReportValve {

    private static final String UNREADABLE = """
            {"type":"/problems/BAD_REQUEST","title":"Bad Request","status":%d,"reason":"BAD_REQUEST",\
            "detail":"This request cannot be understood. Check its address and its headers."}""";

    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> inPlaceOfHtml() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReports.class.getName());
                host.getPipeline().addValve(new ProblemReports());
            }
        });
    }

    /** A coding or a version of HTTP that does not exist is the caller's mistake, not ours. */
    private static boolean isTheCallersMistake(int status) {
        return status == 501 || status == 505;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = isTheCallersMistake(response.getStatus()) ? 400 : response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setStatus(status);
            response.setContentType("application/problem+json");
            response.setHeader("Content-Language", "en");
            response.getOutputStream().write(UNREADABLE.formatted(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            return; // The caller left before the problem could be told.
        }
    }
}
