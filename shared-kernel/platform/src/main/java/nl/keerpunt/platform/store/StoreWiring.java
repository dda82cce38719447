package nl.keerpunt.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import nl.keerpunt.platform.command.CommandFacts;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.ClosedPersonal;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.StorePositions;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.platform.wake.Wake;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The store's beans. Axon's own configuration would silently fall back to an event bus without persistence here, so
 * each is declared and {@link nl.keerpunt.platform.start.StartChecks} asserts the outcome.
 */
@Configuration(proxyBeanMethods = false)
public class StoreWiring {

    private static final int PAGE = 1_000;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int AGGREGATES_IN_MEMORY = 20_000;

    @Bean
    @Primary
    TransactionManager commandTransactions(@Qualifier("lane") PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Lanes alone append; what a batch reads and appends goes through its own transaction. */
    @Bean
    ConnectionProvider storeConnections(@Qualifier("lanePool") HikariDataSource lanes) {
        return new SpringDataSourceConnectionProvider(lanes);
    }

    @Bean
    PersistenceExceptionResolver storeErrors() {
        return failure -> failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /** For tokens and snapshots; without this validator a token that was reset cannot be read back. */
    @Bean
    @Primary
    Serializer serializer() {
        var allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("nl.keerpunt.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(allowed))
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(StoredNames names, @Qualifier("personalModule") JacksonModule personal) {
        return new EventSerializer(names, personal);
    }

    @Bean
    EventStorage eventStorage(
            EventSerializer events,
            Serializer snapshots,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver errors,
            PlatformSettings settings,
            org.axonframework.config.Configuration axon) {
        var builder = JdbcEventStorageEngine.builder()
                .eventSerializer(events)
                .snapshotSerializer(snapshots)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(errors)
                .upcasterChain(axon.upcasterChain())
                .batchSize(PAGE);
        return new EventStorage(
                builder, connections, transactions, settings.appendTimeout().toMillis());
    }

    @Bean
    Wake wake() {
        return new Wake();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(
            EventStorageEngine storage,
            EventSerializer events,
            StoredNames names,
            Wake wake,
            PlatformSettings settings) {
        var readBack = new ReadBack(new EventSerializer(names, new ClosedPersonal()), events);
        IntConsumer committed = settings.wake() ? wake::committed : _ -> {};
        return new WakingEventStore(EmbeddedEventStore.builder().storageEngine(storage), readBack, committed);
    }

    @Bean
    CorrelationDataProvider commandFacts() {
        return new CommandFacts();
    }

    @Bean
    RecentAggregates recentAggregates() {
        return new RecentAggregates(AGGREGATES_IN_MEMORY);
    }

    @Bean
    ReadAhead readAhead(RecentAggregates memory, EventStorage storage) {
        return new ReadAhead(memory, storage);
    }

    /** As commands see them: with all that was committed by whoever held a lock before them. */
    @Bean
    Histories laneHistories(LaneDatabase database, EventSerializer serializer) {
        return new Histories(database.client(), serializer);
    }

    @Bean
    StorePositions storePositions(JdbcClient database) {
        return new StorePositions(database);
    }

    @Bean
    @Primary
    Histories histories(JdbcClient database, EventSerializer serializer) {
        return new Histories(database, serializer);
    }
}
