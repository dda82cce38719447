package nl.keerpunt.platform.mandate;

import nl.keerpunt.platform.heard.Patience;
import nl.keerpunt.platform.hearing.Subscriber;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.StoredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that decides on what it heard of mandates. */
@Configuration(proxyBeanMethods = false)
@Import(HeardRegisterAggregate.class)
public class HeardMandateWiring {

    /** The names under which it is stored: for the service's own table of names. */
    public static StoredNames name(StoredNames names) {
        return names.and(MandateHeard.class);
    }

    @Bean
    HeardMandates heardMandates(Histories histories, MunicipalReads reads, Patience patience) {
        return new HeardMandates(histories, reads, patience);
    }

    @Bean
    Subscriber mandateNews() {
        return new MandateNewsSubscriber();
    }

    @Bean
    ReadModel<MandateHeard> heardMandateRows(ProjectionDatabase database) {
        return new HeardMandateProjection(database);
    }
}
