package nl.keerpunt.platform.reading;

import nl.keerpunt.platform.stored.StorePositions;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How read models are read. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

    @Bean
    Progress progress(JdbcClient database, Serializer serializer, StorePositions store) {
        return new Progress(database, serializer, store);
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
}
