package nl.keerpunt.platform.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys, and what uses them. */
@Configuration(proxyBeanMethods = false)
public class PrivacyWiring {

    @Bean
    HouseholdKeys householdKeys(
            PlatformSettings settings,
            Wrapping wrapping,
            ErasureLog log,
            LaneDatabase database,
            @Qualifier("keyPool") HikariDataSource apart) {
        return new HouseholdKeys(
                settings.service(),
                settings.masterKeyBytes(),
                wrapping,
                log,
                database.client(),
                JdbcClient.create(apart));
    }

    /** Beside the keys of epochs, because it must not go back with the database. */
    @Bean
    ErasureLog erasureLog(PlatformSettings settings, Clock clock) {
        return new ErasureLog(Path.of(settings.epochKeys(), "erasures.log"), clock);
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
