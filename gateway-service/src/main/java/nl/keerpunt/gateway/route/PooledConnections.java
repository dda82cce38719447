package nl.keerpunt.gateway.route;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.gateway.wiring.Settings;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** Connections to the services are kept and shared: a new one for each request would cost more than the request. */
@Configuration(proxyBeanMethods = false)
class PooledConnections {

    private static final Timeout TO_CONNECT = Timeout.ofSeconds(1);
    private static final int PER_SERVICE = 256;

    @Bean
    HttpComponentsClientHttpRequestFactory connectionsToTheServices(Settings settings) {
        return new HttpComponentsClientHttpRequestFactory(client(settings));
    }

    private static CloseableHttpClient client(Settings settings) {
        var request = RequestConfig.custom()
                .setConnectionRequestTimeout(TO_CONNECT)
                .setResponseTimeout(Timeout.of(settings.timeout()))
                .setRedirectsEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(pool())
                .setDefaultRequestConfig(request)
                .setRetryStrategy(new OnlyReadsOverAConnectionGoneStale())
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableRedirectHandling()
                .disableDefaultUserAgent()
                .build();
    }

    private static PoolingHttpClientConnectionManager pool() {
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(TO_CONNECT)
                .setValidateAfterInactivity(500, TimeUnit.MILLISECONDS)
                .setIdleTimeout(10, TimeUnit.SECONDS) // Shorter than the 20 s after which a service closes it.
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(connection)
                .setMaxConnPerRoute(PER_SERVICE)
                .setMaxConnTotal(4 * PER_SERVICE)
                .build();
    }

    /**
     * A service may close an idle connection at the moment it is used. A write might have arrived, so it is not
     * repeated.
     */
    private static final class OnlyReadsOverAConnectionGoneStale extends DefaultHttpRequestRetryStrategy {

        private OnlyReadsOverAConnectionGoneStale() {
            super(1, TimeValue.ZERO_MILLISECONDS, List.of(), List.of());
        }

        @Override
        public boolean retryRequest(
                HttpRequest request,
                IOException failure,
                int attempt,
                org.apache.hc.core5.http.protocol.HttpContext context) {
            return failure instanceof NoHttpResponseException && super.retryRequest(request, failure, attempt, context);
        }

        @Override
        protected boolean handleAsIdempotent(HttpRequest request) {
            return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        }
    }
}
