package nl.keerpunt.answer;

import java.io.IOException;
import java.util.function.Supplier;
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
public abstract class ProblemReports extends ErrorReportValve {

    public static WebServerFactoryCustomizer<TomcatServletWebServerFactory> inPlaceOfHtml(
            Supplier<? extends ProblemReports> reports) {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                var ours = reports.get();
                host.setErrorReportValveClass(ours.getClass().getName());
                host.getPipeline().addValve(ours);
            }
        });
    }

    protected abstract void tell(Request request, Response response) throws IOException;

    /** A method, a coding or a version of HTTP that does not exist is the caller's mistake, not ours. */
    protected static boolean isTheCallersMistake(int status) {
        return status == 501 || status == 505;
    }

    @Override
    protected final void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            tell(request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            return; // The caller left before the problem could be told.
        }
    }
}
