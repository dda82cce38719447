package nl.keerpunt.platform.household;

import java.time.Clock;
import nl.keerpunt.platform.access.AccessWiring;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.StoredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that decides on what it heard of households, and lets professionals in by it. */
@Configuration(proxyBeanMethods = false)
@Import({AccessWiring.class, HeardHouseholdAggregate.class})
public class HeardHouseholdWiring {

    /** The names under which it is stored: for the service's own table of names. */
    public static StoredNames name(StoredNames names) {
        return names.and(HouseholdHeard.class);
    }

    @Bean
    Standings standings(Histories histories, Clock clock) {
        return new HeardHouseholds(histories, clock);
    }

    @Bean
    Subscriber householdNews() {
        return new HouseholdNewsSubscriber();
    }

    @Bean
    ReadModel<HouseholdHeard> heardHouseholds(ProjectionDatabase database) {
        return new HeardHouseholdProjection(database);
    }
}
