package nl.keerpunt.platform.following;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.stream.Stream;
import nl.keerpunt.platform.feed.Feed;
import nl.keerpunt.platform.feed.NextPage;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.parking.ParkedHealth;
import nl.keerpunt.platform.parking.Replay;
import nl.keerpunt.platform.parking.Retries;
import nl.keerpunt.platform.parking.Tidings;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.ClosedPersonal;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.StorePositions;
import nl.keerpunt.platform.stored.StoredEvents;
import nl.keerpunt.platform.stored.StoredNames;
import nl.keerpunt.platform.wake.Wake;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How events become read models: a thread for each, in pages of one feed, woken by every commit. */
@Configuration(proxyBeanMethods = false)
public class FollowingWiring {

    @Bean
    ParkedFacts parkedFacts(ProjectionDatabase database, MeterRegistry meters) {
        return new ParkedFacts(database.client(), meters);
    }

    /** To readers all that is personal reads as erased: they open nothing. */
    @Bean
    StoredEvents closedEvents(StoredNames names, ProjectionDatabase database) {
        return new StoredEvents(database.client(), new EventSerializer(names, new ClosedPersonal()));
    }

    @Bean
    Readers readers(
            ObjectProvider<ReadModel<?>> models,
            StoredEvents events,
            ParkedFacts parked,
            @Qualifier("projection") TransactionOperations transaction,
            @Qualifier("projectionPool") HikariDataSource pool) {
        var savepoint = new TransactionTemplate(new DataSourceTransactionManager(pool));
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return new Readers(models.orderedStream().toList(), new Pages(events), parked, transaction, savepoint);
    }

    @Bean
    Tidings tidings() {
        return new Tidings();
    }

    @Bean
    Retries retries(ParkedFacts parked, Readers readers, ObjectProvider<Replay> others, Tidings tidings) {
        return new Retries(
                parked,
                Stream.concat(readers.all().stream(), others.orderedStream()).toList(),
                tidings);
    }

    @Bean
    NextPage nextPage(ProjectionDatabase database, StoredEvents closedEvents, Wake wake) {
        return new NextPage(database.client(), closedEvents, wake);
    }

    @Bean
    Feed feed(NextPage store) {
        return new Feed(store::after);
    }

    @Bean
    Tokens tokens(ProjectionDatabase database, Serializer serializer) {
        return new Tokens(database.client(), serializer);
    }

    @Bean
    Followers followers(
            Readers readers,
            Feed feed,
            Tokens tokens,
            Wake wake,
            PlatformSettings settings,
            @Qualifier("projection") TransactionOperations transaction) {
        return new Followers(readers.all().stream()
                .map(reader -> new Following(reader, feed, tokens, transaction, wake, settings.poll()))
                .toList());
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
    Lag lag(Readers readers, Progress progress, StorePositions store) {
        return new Lag(readers, progress, store);
    }

    @Bean
    MeterBinder lagMeters(Lag lag) {
        return (MeterRegistry registry) -> Gauge.builder("keerpunt.lag.events", lag, Lag::longest)
                .description("Events that the slowest projection or publisher has yet to read")
                .register(registry);
    }
}
