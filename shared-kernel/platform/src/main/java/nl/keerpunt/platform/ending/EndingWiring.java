package nl.keerpunt.platform.ending;

import java.util.Optional;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.outbox.Publication;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.platform.stored.StoredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** For a service that has something of households; what that is, and how it ends, its {@link Ending} says. */
@Configuration(proxyBeanMethods = false)
@Import(HouseholdEndingAggregate.class)
public class EndingWiring {

    /** The names under which it is stored: for the service's own table of names. */
    public static StoredNames name(StoredNames names) {
        return names.and(EndingEvent.class);
    }

    /** First, while the batch holds no other lock that somebody may wait for. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    EndingHouseholds endingHouseholds(LaneDatabase database) {
        return new EndingHouseholds(database.client());
    }

    @Bean
    Subscriber endingNews(Ending ending) {
        return new EndingNews(ending);
    }

    @Bean
    ReadModel<EndingEvent> whenHouseholdEndsEndWhatItHas(Ending ending, Commands commands) {
        return new WhenHouseholdEndsEndWhatItHas(ending, commands);
    }

    @Bean
    Publication<EndingEvent> quiet(Ending ending) {
        return new Publication<>() {
            @Override
            public Class<EndingEvent> vocabulary() {
                return EndingEvent.class;
            }

            @Override
            public Optional<ContractMessage> toContract(EndingEvent event) {
                return switch (event) {
                    case QuietSaid said -> Optional.of(ending.quiet(said.household()));
                    case EndingHeardOf _, QuietHeardOf _, DestructionHeardOf _ -> Optional.empty();
                };
            }
        };
    }
}
