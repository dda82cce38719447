package nl.keerpunt.platform.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two ways into the database besides Flyway's own: the app's, bound by row-level security, and the projections', which
 * see every municipality. A transaction takes its connection at the first statement, so that a command that waits for
 * its aggregate holds none.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseWiring {

    private static final int PROJECTION_CONNECTIONS = 8;
    private static final int KEY_CONNECTIONS = 3;

    @Bean(destroyMethod = "close")
    HikariDataSource appPool(PlatformSettings settings) {
        return pool(
                "app", settings, settings.database().app(), settings.database().connections());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource projectionPool(PlatformSettings settings) {
        return pool("projection", settings, settings.database().projection(), PROJECTION_CONNECTIONS);
    }

    /** Keys are read and made on connections of their own: see HouseholdKeys. */
    @Bean(destroyMethod = "close")
    HikariDataSource keyPool(PlatformSettings settings) {
        return pool("keys", settings, settings.database().app(), KEY_CONNECTIONS);
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

    /** Axon's transactions for streaming processors: rows and token in one, in the projections' role. */
    @Bean
    @Qualifier("projection")
    TransactionManager projectionTransactions(@Qualifier("projectionPool") HikariDataSource pool) {
        return new SpringTransactionManager(new DataSourceTransactionManager(pool));
    }

    private static HikariDataSource pool(
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
        return new HikariDataSource(config);
    }
}
