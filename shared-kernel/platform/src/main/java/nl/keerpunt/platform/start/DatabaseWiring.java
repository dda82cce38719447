package nl.keerpunt.platform.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.LaneDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three ways into the database besides Flyway's own: the app's, bound by row-level security; the lanes', on which
 * commands are decided and committed; and the projections', which see every municipality.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseWiring {

    private static final int PROJECTION_CONNECTIONS = 8;
    private static final int KEY_CONNECTIONS = 3;
    private static final int EPOCH_CONNECTIONS = 2;
    private static final int LANE_WAITS_MILLIS = 1_000;
    private static final int CONNECTS_WITHIN_SECONDS = 2;
    private static final Duration SLACK = Duration.ofSeconds(5);

    @Bean(destroyMethod = "close")
    HikariDataSource appPool(PlatformSettings settings) {
        return pool(
                "app", settings, settings.database().app(), settings.database().connections());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource projectionPool(PlatformSettings settings) {
        return pool("projection", settings, settings.database().projection(), PROJECTION_CONNECTIONS);
    }

    /**
     * For the lanes alone, so that nobody who reads makes them wait. A transaction ends in time whatever it waits for,
     * and a database that is away is told at once.
     */
    @Bean(destroyMethod = "close")
    HikariDataSource lanePool(PlatformSettings settings) {
        var config = config("lane", settings, settings.database().lane(), settings.lanes() + 1);
        config.setConnectionTimeout(LANE_WAITS_MILLIS);
        config.setValidationTimeout(LANE_WAITS_MILLIS);
        var longest = settings.appendTimeout();
        config.addDataSourceProperty("options", "-c transaction_timeout=" + longest.toMillis());
        config.addDataSourceProperty("socketTimeout", longest.plus(SLACK).toSeconds());
        config.addDataSourceProperty("connectTimeout", CONNECTS_WITHIN_SECONDS);
        return new HikariDataSource(config);
    }

    @Bean
    @Qualifier("lane")
    PlatformTransactionManager laneTransactions(@Qualifier("lanePool") HikariDataSource pool) {
        return new DataSourceTransactionManager(pool);
    }

    @Bean
    LaneDatabase laneDatabase(@Qualifier("lanePool") HikariDataSource pool) {
        return new LaneDatabase(JdbcClient.create(pool));
    }

    /** Keys are read on connections of their own: see HouseholdKeys. */
    @Bean(destroyMethod = "close")
    HikariDataSource keyPool(PlatformSettings settings) {
        return pool("keys", settings, settings.database().app(), KEY_CONNECTIONS);
    }

    /** In the lanes' role, and without their haste: keys of all municipalities are re-wrapped. */
    @Bean(destroyMethod = "close")
    HikariDataSource epochPool(PlatformSettings settings) {
        return pool("epochs", settings, settings.database().lane(), EPOCH_CONNECTIONS);
    }

    @Bean
    @Primary
    DataSource dataSource(@Qualifier("appPool") HikariDataSource pool) {
        return new LazyConnectionDataSourceProxy(pool);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    @Primary
    JdbcClient database(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    ProjectionDatabase projectionDatabase(@Qualifier("projectionPool") HikariDataSource pool) {
        return new ProjectionDatabase(JdbcClient.create(pool));
    }

    /** Rows and token in one, in the projections' role. */
    @Bean
    @Qualifier("projection")
    TransactionOperations projectionTransactions(@Qualifier("projectionPool") HikariDataSource pool) {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    private static HikariDataSource pool(
            String role, PlatformSettings settings, PlatformSettings.Role user, int connections) {
        return new HikariDataSource(config(role, settings, user, connections));
    }

    private static HikariConfig config(
            String role, PlatformSettings settings, PlatformSettings.Role user, int connections) {
        var config = new HikariConfig();
        config.setPoolName(settings.service() + "-" + role);
        config.setJdbcUrl(settings.database().url());
        config.setUsername(user.user());
        config.setPassword(user.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        config.addDataSourceProperty("ApplicationName", settings.service() + "-" + role);
        config.setInitializationFailTimeout(60_000);
        return config;
    }
}
