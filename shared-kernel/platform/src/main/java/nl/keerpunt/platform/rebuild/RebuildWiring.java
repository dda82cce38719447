package nl.keerpunt.platform.rebuild;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.keerpunt.platform.feed.NextPage;
import nl.keerpunt.platform.following.Readers;
import nl.keerpunt.platform.parking.ParkedFacts;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Every model that has tables can be rebuilt; the outbox has none. */
@Configuration(proxyBeanMethods = false)
public class RebuildWiring {

    @Bean
    Rebuilds rebuilds(ProjectionDatabase database) {
        return new Rebuilds(database.client());
    }

    @Bean
    Rebuilding rebuilding(
            Readers readers,
            Rebuilds rebuilds,
            NextPage store,
            ParkedFacts parked,
            ProjectionDatabase database,
            Serializer serializer,
            PlatformSettings settings,
            @Qualifier("projection") TransactionOperations transaction) {
        var means = new Anew.Means(
                store, rebuilds, parked, transaction, () -> Owner.connect(settings.database(), serializer));
        return new Rebuilding(
                rebuilds,
                parked,
                readers.models().stream()
                        .filter(model -> !model.tables().isEmpty())
                        .collect(toMap(ReadModel::name, model -> {
                            var beside = new BesideModel<>(model, database.client());
                            return new Anew(beside.model(), readers.readerOf(beside), means);
                        })));
    }

    @Bean
    MeterBinder rebuildMeters(Rebuilds rebuilds) {
        return (MeterRegistry registry) -> Gauge.builder("keerpunt.rebuild.events", rebuilds, Rebuilds::eventsUnderWay)
                .description("Events that the rebuildings under way have read")
                .register(registry);
    }
}
