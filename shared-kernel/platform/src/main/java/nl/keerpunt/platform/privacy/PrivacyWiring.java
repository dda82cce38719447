package nl.keerpunt.platform.privacy;

import nl.keerpunt.platform.start.PlatformSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys, and what uses them. */
@Configuration(proxyBeanMethods = false)
public class PrivacyWiring {

    @Bean
    HouseholdKeys householdKeys(
            PlatformSettings settings, JdbcClient database, PlatformTransactionManager transactions) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new HouseholdKeys(settings.masterKeyBytes(), database, apart);
    }

    @Bean
    PersonalModule personalModule(HouseholdKeys keys) {
        return new PersonalModule(keys);
    }

    @Bean
    KeyedHash keyedHash(PlatformSettings settings) {
        return new KeyedHash(settings.masterKeyBytes());
    }
}
