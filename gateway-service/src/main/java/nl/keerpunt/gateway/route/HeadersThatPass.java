package nl.keerpunt.gateway.route;

import java.util.Set;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

@Configuration(proxyBeanMethods = false)
class HeadersThatPass {

    @Bean
    RequestHttpHeadersFilter headersToAService() {
        return (asked, request) -> {
            var sent = new HttpHeaders(asked);
            var correlation = request.attribute(AnswerHeaders.CORRELATION).orElseThrow();
            sent.set(AnswerHeaders.CORRELATION, correlation.toString());
            sent.remove(HttpHeaders.COOKIE); // The API knows tokens only.
            return sent;
        };
    }

    @Bean
    ResponseHttpHeadersFilter headersFromAService() {
        return (answered, _) -> {
            var passed = new HttpHeaders(answered);
            Set.copyOf(answered.headerNames()).stream()
                    .filter(AnswerHeaders::areSetHere)
                    .forEach(passed::remove);
            passed.remove(HttpHeaders.SET_COOKIE);
            return passed;
        };
    }
}
