package nl.keerpunt.gateway.route;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import nl.keerpunt.gateway.wiring.Settings;
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
            // RFC 9110, section 7.6.1: what Connection names is for this connection alone.
            request.headers().asHttpHeaders().getConnection().forEach(sent::remove);
            return sent;
        };
    }

    @Bean
    ResponseHttpHeadersFilter headersFromAService(Settings settings) {
        return (answered, _) -> {
            var passed = new HttpHeaders(answered);
            Set.copyOf(answered.headerNames()).stream()
                    .filter(AnswerHeaders::areSetHere)
                    .forEach(passed::remove);
            passed.remove(HttpHeaders.SET_COOKIE);
            Optional.ofNullable(answered.getFirst(HttpHeaders.LOCATION))
                    .ifPresent(place -> passed.set(HttpHeaders.LOCATION, seenFromTheDoor(place, settings)));
            return passed;
        };
    }

    /** Where a service is, is not for callers to know. */
    private static String seenFromTheDoor(String place, Settings settings) {
        return settings.addresses().values().stream()
                .map(URI::toString)
                .filter(place::startsWith)
                .findFirst()
                .map(address -> place.substring(address.length()))
                .orElse(place);
    }
}
