package nl.keerpunt.platform.start;

import io.micrometer.core.instrument.MeterRegistry;
import nl.keerpunt.platform.administration.AdministrationWiring;
import nl.keerpunt.platform.bounds.BoundedValues;
import nl.keerpunt.platform.description.OpenApi;
import nl.keerpunt.platform.epoch.EpochWiring;
import nl.keerpunt.platform.exchange.ExchangeWiring;
import nl.keerpunt.platform.failure.FailureWiring;
import nl.keerpunt.platform.following.FollowingWiring;
import nl.keerpunt.platform.hearing.HearingWiring;
import nl.keerpunt.platform.inbox.InboxWiring;
import nl.keerpunt.platform.keys.KeyWiring;
import nl.keerpunt.platform.lane.LaneWiring;
import nl.keerpunt.platform.messages.MessagesWiring;
import nl.keerpunt.platform.outbox.OutboxWiring;
import nl.keerpunt.platform.privacy.PrivacyWiring;
import nl.keerpunt.platform.reading.ReadingWiring;
import nl.keerpunt.platform.rebuild.RebuildWiring;
import nl.keerpunt.platform.rights.RightsWiring;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.StoreWiring;
import nl.keerpunt.platform.web.WebWiring;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house: whoever has it on the class path is a service of Keerpunt. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
@EnableConfigurationProperties(PlatformSettings.class)
@Import({
    DatabaseWiring.class,
    EpochWiring.class,
    KeyWiring.class,
    PrivacyWiring.class,
    StoreWiring.class,
    LaneWiring.class,
    ReadingWiring.class,
    FollowingWiring.class,
    RebuildWiring.class,
    ExchangeWiring.class,
    OutboxWiring.class,
    HearingWiring.class,
    InboxWiring.class,
    RightsWiring.class,
    OpenApi.class,
    MessagesWiring.class,
    WebWiring.class,
    FailureWiring.class,
    AdministrationWiring.class
})
public class KeerpuntAutoConfiguration {

    /** Spring Boot adds it to the mapper that reads bodies, questions and messages. */
    @Bean
    BoundedValues boundedValues() {
        return new BoundedValues();
    }

    @Bean
    StartChecks startChecks(
            EventStore store, EventStorageEngine storage, JdbcClient database, PlatformSettings settings) {
        return new StartChecks(store, storage, database, settings.database());
    }

    @Bean
    CommandMeters commandMeters(MeterRegistry registry) {
        return new CommandMeters(registry);
    }
}
