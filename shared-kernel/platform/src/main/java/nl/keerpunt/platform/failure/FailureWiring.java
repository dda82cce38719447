package nl.keerpunt.platform.failure;

import nl.keerpunt.answer.ProblemReports;
import nl.keerpunt.platform.problem.ProblemAnswers;
import nl.keerpunt.platform.problem.Sentences;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Where failures are caught. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, FailedDispatch.class})
public class FailureWiring {

    @Bean
    ProblemAnswers problemAnswers(PlatformSettings settings, JsonMapper json) {
        return new ProblemAnswers(new Sentences(settings.service()), json);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return ProblemReports.inPlaceOfHtml(UnreadableRequests::new);
    }
}
