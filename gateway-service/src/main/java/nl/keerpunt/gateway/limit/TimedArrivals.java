package nl.keerpunt.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tomcat's own HTTP, whose connections tell {@link Arrivals} when they hear something; no filter sees half a head. */
public final class TimedArrivals extends Http11NioProtocol {

    @Component
    static class InPlaceOfThePlainProtocol implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        private final Arrivals arrivals;

        InPlaceOfThePlainProtocol(Arrivals arrivals) {
            this.arrivals = arrivals;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.setProtocol(TimedArrivals.class.getName());
            factory.addConnectorCustomizers(
                    connector -> ((TimedArrivals) connector.getProtocolHandler()).tell(arrivals));
        }
    }

    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Heads extends OncePerRequestFilter {

        private final Arrivals arrivals;

        Heads(Arrivals arrivals) {
            this.arrivals = arrivals;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            arrivals.head(request);
            chain.doFilter(request, response);
        }
    }

    private void tell(Arrivals arrivals) {
        getEndpoint().setHandler(new Telling(getHandler(), arrivals));
    }

    private record Telling(Handler<NioChannel> tomcat, Arrivals arrivals) implements Handler<NioChannel> {

        @Override
        public SocketState process(SocketWrapperBase<NioChannel> connection, SocketEvent event) {
            arrivals.begin(connection);
            var state = tomcat.process(connection, event);
            switch (state) {
                case OPEN -> arrivals.pause(connection, true);
                case LONG -> arrivals.pause(connection, false);
                case CLOSED, ASYNC_END, SENDFILE, UPGRADING, UPGRADED, ASYNC_IO, SUSPENDED -> arrivals.over(connection);
            }
            return state;
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> connection) {
            arrivals.over(connection);
            tomcat.release(connection);
        }

        @Override
        public Object getGlobal() {
            return tomcat.getGlobal();
        }

        @Override
        public void pause() {
            tomcat.pause();
        }

        @Override
        public void recycle() {
            tomcat.recycle();
        }
    }
}
