package nl.keerpunt.platform.reading;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.stream.Stream;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.ParkedHealth;
import nl.keerpunt.platform.parking.Place;
import nl.keerpunt.platform.parking.Replay;
import nl.keerpunt.platform.parking.Retries;
import nl.keerpunt.platform.privacy.PersonalModule;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.store.EventSerializer;
import nl.keerpunt.platform.store.StoredEvents;
import nl.keerpunt.platform.store.StoredNames;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
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
    ParkedFacts parkedFacts(ProjectionDatabase database, MeterRegistry meters) {
        return new ParkedFacts(database.client(), meters);
    }

    /** To readers all that is personal reads as erased: they open nothing. */
    @Bean
    StoredEvents closedEvents(StoredNames names, ProjectionDatabase database) {
        return new StoredEvents(database.client(), new EventSerializer(names, PersonalModule.closed()));
    }

    @Bean
    Readers readers(
            ObjectProvider<ReadModel<?>> models,
            StoredEvents events,
            ParkedFacts parked,
            @Qualifier("projectionPool") HikariDataSource pool) {
        var transactions = new DataSourceTransactionManager(pool);
        var savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var pages = new Pages(events);
        return new Readers(models.orderedStream()
                .map(model -> new Reader(
                        model, Place.of(model.name()), pages, parked, new TransactionTemplate(transactions), savepoint))
                .toList());
    }

    @Bean
    Retries retries(ParkedFacts parked, Readers readers, ObjectProvider<Replay> others) {
        return new Retries(
                parked,
                Stream.concat(readers.all().stream(), others.orderedStream()).toList());
    }

    @Bean
    ConfigurerModule processors(
            @Qualifier("projection") TransactionManager transactions, PlatformSettings settings, Readers readers) {
        return configurer -> {
            defaults(configurer.eventProcessing(), transactions, settings);
            readers.all()
                    .forEach(reader -> configurer
                            .eventProcessing()
                            .registerEventHandler(_ -> reader)
                            .assignHandlerInstancesMatching(reader.name(), handler -> handler == reader)
                            .registerSequencingPolicy(reader.name(), _ -> new SequentialPolicy())
                            .registerPooledStreamingEventProcessor(reader.name()));
        };
    }

    private static void defaults(
            EventProcessingConfigurer processing, TransactionManager transactions, PlatformSettings settings) {
        processing
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
    Parked parkedSubjects(MunicipalReads reads) {
        return new Parked(reads);
    }

    @Bean
    ParkedHealth parked(ParkedFacts facts) {
        return new ParkedHealth(facts);
    }

    @Bean
    StandingStill reading(Readers readers) {
        return new StandingStill(readers);
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
