package nl.keerpunt.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.gateway.wiring.Settings;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> routesToTheServices(Settings settings) {
        return settings.addresses().entrySet().stream()
                .map(neighbour -> to(neighbour.getKey(), neighbour.getValue()))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RouterFunction<ServerResponse> to(Neighbour neighbour, URI address) {
        return GatewayRouterFunctions.route(neighbour.label())
                .route(pathsOf(neighbour), http()) // Whatever the method: only the service knows which are allowed.
                .before(uri(address))
                .before(request -> {
                    request.servletRequest().setAttribute(Neighbour.class.getName(), neighbour);
                    return request;
                })
                .build();
    }

    private static RequestPredicate pathsOf(Neighbour neighbour) {
        return neighbour.collections().stream()
                .<RequestPredicate>map(collection -> path("/v1/" + collection + "/**"))
                .reduce(RequestPredicate::or)
                .orElseGet(() -> RequestPredicates.all().negate());
    }
}
