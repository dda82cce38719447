package nl.keerpunt.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.util.stream.Stream;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.gateway.wiring.Settings;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class Routes {

    private static final HttpMethod[] OF_THE_API = {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT};

    @Bean
    RouterFunction<ServerResponse> routesToTheServices(Settings settings) {
        return settings.addresses().entrySet().stream()
                .map(neighbour -> to(neighbour.getKey(), neighbour.getValue()))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> to(Neighbour neighbour, URI address) {
        var theirs = pathsOf(neighbour);
        var sentOn = GatewayRouterFunctions.route(neighbour.label())
                .route(theirs.and(methods(OF_THE_API)), http())
                .before(uri(address))
                .before(request -> {
                    request.servletRequest().setAttribute(Neighbour.class.getName(), neighbour);
                    return request;
                })
                .build();
        return sentOn.and(RouterFunctions.route(theirs, request -> {
            var allowed = Stream.of(OF_THE_API).map(HttpMethod::name).toList();
            throw new HttpRequestMethodNotSupportedException(request.method().name(), allowed);
        }));
    }

    private static RequestPredicate pathsOf(Neighbour neighbour) {
        return neighbour.collections().stream()
                .<RequestPredicate>map(collection -> path("/v1/" + collection + "/**"))
                .reduce(RequestPredicate::or)
                .orElseGet(() -> RequestPredicates.all().negate());
    }
}
