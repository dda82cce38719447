package nl.keerpunt.platform.privacy;

import com.zaxxer.hikari.HikariDataSource;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The keys, and what uses them. */
@Configuration(proxyBeanMethods = false)
public class PrivacyWiring {

    @Bean
    HouseholdKeys householdKeys(
            PlatformSettings settings,
            LaneDatabase database,
            @Qualifier("keyPool") HikariDataSource apart,
            @Qualifier("lanePool") HikariDataSource lanes) {
        // Under another name, so that Spring does not take it for the connection of the transaction that is under way.
        var besideTransactions = new DelegatingDataSource(lanes);
        return new HouseholdKeys(
                settings.service(),
                settings.masterKeyBytes(),
                database.client(),
                JdbcClient.create(apart),
                JdbcClient.create(besideTransactions));
    }

    @Bean
    KeysOfBatch keysOfBatch(HouseholdKeys keys) {
        return new KeysOfBatch(keys);
    }

    @Bean
    PersonalModule personalModule(HouseholdKeys keys) {
        return new PersonalModule(keys);
    }

    @Bean
    ProcessingLog processingLog(JdbcClient database) {
        return new ProcessingLog(database);
    }

    @Bean
    KeyedHash keyedHash(PlatformSettings settings) {
        return new KeyedHash(settings.masterKeyBytes());
    }
}
