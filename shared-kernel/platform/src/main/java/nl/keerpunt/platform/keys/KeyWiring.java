package nl.keerpunt.platform.keys;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of this service, and the log of those that were destroyed. */
@Configuration(proxyBeanMethods = false)
public class KeyWiring {

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
}
