package nl.keerpunt.platform.reading;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.keerpunt.platform.start.PlatformSettings;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How events become read models: one ordered stream per processor, in batches, woken by every commit. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

    private static final int BATCH = 500;

    @Bean
    TokenStore tokens(@Qualifier("projectionPool") HikariDataSource pool, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .serializer(serializer)
                .contentType(byte[].class)
                .build();
    }

    @Bean
    ConfigurerModule processors(@Qualifier("projection") TransactionManager transactions, PlatformSettings settings) {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerPooledStreamingEventProcessorConfiguration((_, builder) -> builder.initialSegmentCount(1)
                        .batchSize(BATCH)
                        .claimExtensionThreshold(settings.poll().toMillis())
                        .tokenClaimInterval(settings.poll().toMillis())
                        .transactionManager(transactions))
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
    }

    @Bean
    Progress progress(JdbcClient database, Serializer serializer) {
        return new Progress(database, serializer);
    }

    @Bean
    MunicipalReads municipalReads(JdbcClient database, PlatformTransactionManager transactions) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new MunicipalReads(database, reading);
    }

    @Bean
    Lag lag(org.axonframework.config.Configuration axon, Progress progress, JdbcClient database) {
        return new Lag(axon, progress, database);
    }

    @Bean
    MeterBinder lagMeters(Lag lag) {
        return (MeterRegistry registry) -> Gauge.builder("keerpunt.lag.events", lag, Lag::longest)
                .description("Events that the slowest projection or publisher has yet to read")
                .register(registry);
    }
}
