package nl.keerpunt.platform.epoch;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import nl.keerpunt.platform.keys.HouseholdKeys;
import nl.keerpunt.platform.keys.ReWrapping;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Epochs, in the lanes' role, on a connection of their own. */
@Configuration(proxyBeanMethods = false)
public class EpochWiring {

    /** A key service can be put in its place. */
    @Bean
    EpochKeys epochKeys(PlatformSettings settings) {
        return new KeyFolder(Path.of(settings.epochKeys()));
    }

    @Bean
    EpochsInUse epochsInUse(EpochKeys keys) {
        return new EpochsInUse(keys);
    }

    @Bean
    Epochs epochs(@Qualifier("epochPool") HikariDataSource pool, PlatformSettings settings) {
        return new Epochs(JdbcClient.create(pool), settings.backupKept());
    }

    @Bean
    Rotation rotation(
            @Qualifier("epochPool") HikariDataSource pool,
            Epochs epochs,
            EpochKeys keys,
            EpochsInUse inUse,
            PlatformSettings settings,
            Clock clock) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        var rewrapping = new ReWrapping(
                settings.service(), settings.masterKeyBytes(), inUse, JdbcClient.create(pool), transaction);
        return new Rotation(new Rotation.Means(
                settings.service(), epochs, keys, inUse, rewrapping, transaction, clock, settings.epochLasts()));
    }

    @Bean
    EpochClock epochClock(Rotation rotation, Epochs epochs, EpochKeys epochKeys, HouseholdKeys keys) {
        return new EpochClock(rotation, epochs, epochKeys, keys);
    }
}
