package nl.keerpunt.platform.lane;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.keerpunt.platform.command.Gate;
import nl.keerpunt.platform.command.Subject;
import nl.keerpunt.platform.command.Targets;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.store.ReadAhead;
import nl.keerpunt.platform.stored.EventSerializer;
import nl.keerpunt.platform.stored.StorePositions;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The lanes and the bus on which they have commands decided. */
@Configuration(proxyBeanMethods = false)
public class LaneWiring {

    private static final int MOST_AT_ONCE = 512;

    @Bean
    CommandTargetResolver targets() {
        return new Targets();
    }

    /** Without transactions of its own, in which each refusal would sink its batch: a batch attaches the one of all. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(org.axonframework.config.Configuration axon) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    Lanes lanes(
            PlatformSettings settings,
            CommandBus bus,
            @Qualifier("lane") PlatformTransactionManager transactions,
            LaneDatabase database,
            EventSerializer serializer,
            ReadAhead readAhead,
            ObjectProvider<Beside> beside,
            ObjectProvider<Gate> gates,
            ObjectProvider<Subject.Division> division) {
        var savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var batches = new Batches(
                bus,
                new SpringTransactionManager(transactions),
                savepoint,
                new Preparation(new Recordings(database.client(), serializer), readAhead),
                beside.orderedStream().toList(),
                gates.orderedStream().toList());
        return new Lanes(
                settings.lanes(),
                division.getIfAvailable(Subject.Division::bySubject),
                number -> new Lane(number, new Waiting(settings.queue(), MOST_AT_ONCE), batches));
    }

    @Bean
    Commands commands(
            Lanes lanes,
            JdbcClient database,
            EventSerializer serializer,
            StorePositions store,
            PlatformSettings settings) {
        return new Commands(lanes, new Recordings(database, serializer), store, settings.commandTimeout());
    }

    /** Down when a lane is at one batch for longer than anybody waits for a turn. */
    @Bean
    HealthIndicator lane(Lanes lanes, PlatformSettings settings) {
        return () -> {
            var still = lanes.standingStill(settings.commandTimeout());
            return still == 0
                    ? Health.up().build()
                    : Health.down().withDetail("lanes that stand still", still).build();
        };
    }

    @Bean
    MeterBinder laneMeters(Lanes lanes) {
        return (MeterRegistry registry) -> Gauge.builder("keerpunt.lanes.waiting", lanes, Lanes::waiting)
                .description("Commands and messages that wait for their turn")
                .register(registry);
    }
}
