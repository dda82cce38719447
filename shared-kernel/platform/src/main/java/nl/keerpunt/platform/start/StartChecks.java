package nl.keerpunt.platform.start;

import java.util.ArrayList;
import nl.keerpunt.platform.store.EventStorage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold before the first command: events go to PostgreSQL 17 or newer, which flushes them to disk, through a
 * role that can neither change history nor look past row-level security.
 */
final class StartChecks implements SmartInitializingSingleton {

    private final EventStore store;
    private final EventStorageEngine storage;
    private final JdbcClient database;

    StartChecks(EventStore store, EventStorageEngine storage, JdbcClient database) {
        this.store = store;
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var wrong = new ArrayList<String>();
        if (!(storage instanceof EventStorage) || !(store instanceof EmbeddedEventStore)) {
            wrong.add("events would not be stored in PostgreSQL");
        }
        if (!"on".equals(setting("fsync"))) {
            wrong.add("fsync is off: acknowledged events could be lost");
        }
        if ("off".equals(setting("synchronous_commit"))) {
            wrong.add("synchronous_commit is off: acknowledged events could be lost");
        }
        if (Integer.parseInt(setting("server_version_num")) < 170_000) {
            wrong.add("PostgreSQL is older than 17: appends cannot be bounded in time");
        }
        if (seesEverything()) {
            wrong.add("the app's role is a superuser, bypasses row-level security or owns the store");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the store is not safe to use: " + String.join("; ", wrong));
        }
    }

    private String setting(String name) {
        return database.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private boolean seesEverything() {
        return database.sql("select r.rolsuper or r.rolbypassrls or exists (select from pg_class c"
                        + " where c.relname = 'domainevententry' and pg_has_role(current_user, c.relowner, 'usage'))"
                        + " from pg_roles r where r.rolname = current_user")
                .query(Boolean.class)
                .single();
    }
}
