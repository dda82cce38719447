package nl.keerpunt.load.yardstick;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.zaxxer.hikari.HikariDataSource;
import nl.keerpunt.testing.real.TestDatabase;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Plain Axon: its simple command bus, its caching repository and its own JDBC store. The cache holds on to the
 * aggregate; Axon's weak one would let it go at each collection and read the whole stream again.
 */
public final class CachedAxon implements HotEntity {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool = new HikariDataSource();
    private final CommandGateway commands;

    public CachedAxon(TestDatabase database) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.ownerUser());
        pool.setPassword(database.ownerPassword());
        pool.setMaximumPoolSize(CONNECTIONS);
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        var serializer = Jackson3Serializer.builder().build();
        var storage = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .transactionManager(transactions)
                .build();
        storage.createSchema(PostgresEventTableFactory.INSTANCE);
        var repository = EventSourcingRepository.builder(Entity.class)
                .cache(new StrongCache())
                .eventStore(EmbeddedEventStore.builder().storageEngine(storage).build())
                .build();
        var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        AggregateAnnotationCommandHandler.<Entity>builder()
                .aggregateType(Entity.class)
                .repository(repository)
                .build()
                .subscribe(bus);
        commands = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Override
    public void change() {
        commands.sendAndWait(new Change(NAME));
    }

    @Override
    public long stored() {
        return JdbcClient.create(pool)
                .sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        pool.close();
    }

    record Change(@TargetAggregateIdentifier String entity) {}

    record Changed(String entity, String words) {}

    static final class Entity {

        @AggregateIdentifier
        private @Nullable String id;

        Entity() {} // Axon creates an empty aggregate before replaying its events.

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Change command) {
            apply(new Changed(command.entity(), WORDS));
        }

        @EventSourcingHandler
        void on(Changed event) {
            id = event.entity();
        }
    }
}
