package nl.keerpunt.gateway.answer;

import java.io.IOException;
import java.util.List;
import nl.keerpunt.answer.ProblemReports;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** What the gateway tells for Tomcat, with the headers of all its answers. */
final class ProblemReportValve extends ProblemReports {

    @Configuration(proxyBeanMethods = false)
    static class InPlaceOfTheHtmlReport {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
            return ProblemReports.inPlaceOfHtml(ProblemReportValve::new);
        }
    }

    @Override
    protected void tell(Request request, Response response) throws IOException {
        if (!response.containsHeader(AnswerHeaders.CORRELATION)) {
            AnswerHeaders.set(response, AnswerHeaders.correlation(null), request.isSecure());
        }
        var problem = request.getAttribute(Problem.class.getName()) instanceof Problem told
                ? told
                : problem(response.getStatus());
        response.setHeader(HttpHeaders.ALLOW, null); // Tomcat invents it: only Spring and the services know it.
        problem.writeTo(request, response);
    }

    /** TRACE, which Tomcat refuses as a method, is the caller's mistake as much as an unknown one. */
    private static Problem problem(int status) {
        if (status == 405 || isTheCallersMistake(status)) {
            return Problem.of(Reason.UNREADABLE_REQUEST);
        }
        return new Problem(status, status < 500 ? Reason.UNREADABLE_REQUEST : Reason.UNEXPECTED, List.of(), List.of());
    }
}
