package nl.keerpunt.gateway.route;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import nl.keerpunt.gateway.wiring.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** Which headers go on. Both ways in one pass: each of Spring Cloud Gateway's own eight filters copies all of them. */
@Configuration(proxyBeanMethods = false)
class HeadersThatPass {

    /** RFC 9110, section 7.6.1: of one connection, and not of the next. */
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** The API knows tokens only; where a request came from is the word of a proxy in front of us, and for us alone. */
    private static final Set<String> FOR_THE_GATEWAY = Set.of("cookie", "forwarded");

    private static final String FROM_A_PROXY = "x-forwarded-";

    @Bean
    ProxyExchangeHandlerFunction proxyExchange(ProxyExchange exchange, Settings settings, ApplicationContext context) {
        var handler = new ProxyExchangeHandlerFunction(
                exchange,
                only(RequestHttpHeadersFilter.class, HeadersThatPass::toAService),
                only(ResponseHttpHeadersFilter.class, (answered, _) -> fromAService(answered, settings)));
        handler.onApplicationEvent(new ContextRefreshedEvent(context)); // The door is open before it gets this event.
        return handler;
    }

    private static <F> ObjectProvider<F> only(Class<F> type, F filter) {
        var beans = new StaticListableBeanFactory();
        beans.addBean(type.getName(), filter);
        return beans.getBeanProvider(type);
    }

    private static HttpHeaders toAService(HttpHeaders asked, ServerRequest request) {
        var named = asked.getConnection().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        var sent = new HttpHeaders();
        asked.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!OF_ONE_CONNECTION.contains(lower)
                    && !FOR_THE_GATEWAY.contains(lower)
                    && !lower.startsWith(FROM_A_PROXY)
                    && !named.contains(lower)) {
                sent.addAll(name, values);
            }
        });
        sent.set(
                AnswerHeaders.CORRELATION,
                request.attribute(AnswerHeaders.CORRELATION).orElseThrow().toString());
        return sent;
    }

    private static HttpHeaders fromAService(HttpHeaders answered, Settings settings) {
        var passed = new HttpHeaders();
        answered.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!OF_ONE_CONNECTION.contains(lower) && !AnswerHeaders.areSetHere(lower) && !lower.equals("set-cookie")) {
                passed.addAll(name, values);
            }
        });
        if (!passed.containsHeader(ApiVersion.HEADER)) {
            passed.set(ApiVersion.HEADER, ApiVersion.VALUE);
        }
        Optional.ofNullable(answered.getFirst(HttpHeaders.LOCATION))
                .ifPresent(place -> passed.set(HttpHeaders.LOCATION, seenFromTheDoor(place, settings)));
        return passed;
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
