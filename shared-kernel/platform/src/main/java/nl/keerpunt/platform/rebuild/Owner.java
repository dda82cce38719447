package nl.keerpunt.platform.rebuild;

import nl.keerpunt.platform.following.Tokens;
import nl.keerpunt.platform.settings.PlatformSettings;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A session of who owns the tables, for as long as one of them is rebuilt. */
record Owner(SingleConnectionDataSource session, JdbcClient client, TransactionTemplate transaction, Tokens tokens)
        implements AutoCloseable {

    static Owner connect(PlatformSettings.Database database, Serializer serializer) {
        var owner = database.owner();
        var session = new SingleConnectionDataSource(database.url(), owner.user(), owner.password(), true);
        var client = JdbcClient.create(session);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(session));
        return new Owner(session, client, transaction, new Tokens(client, serializer));
    }

    /** Of all replicas one holds a model, until its session ends. */
    boolean holds(String model) {
        return client.sql("select pg_try_advisory_lock(hashtextextended('rebuild ' || ?, 0))")
                .param(model)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close() {
        session.destroy();
    }
}
