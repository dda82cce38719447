package nl.keerpunt.platform.start;

import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.store.EventStorage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the store before the first command, and does not start on one that {@link StoreFacts} finds unsafe. */
final class StartChecks implements SmartInitializingSingleton {

    private final EventStore store;
    private final EventStorageEngine storage;
    private final JdbcClient database;
    private final PlatformSettings.Database settings;

    StartChecks(EventStore store, EventStorageEngine storage, JdbcClient database, PlatformSettings.Database settings) {
        this.store = store;
        this.storage = storage;
        this.database = database;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var wrong = new StoreFacts(
                        storage instanceof EventStorage && store instanceof EmbeddedEventStore,
                        setting("fsync"),
                        setting("synchronous_commit"),
                        Integer.parseInt(setting("server_version_num")),
                        seesEverything())
                .wrong();
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
        return database.sql("select bool_or(r.rolsuper or r.rolbypassrls or exists (select from pg_class c"
                        + " where c.relname = 'domainevententry' and pg_has_role(r.rolname, c.relowner, 'usage')))"
                        + " from pg_roles r where r.rolname in (:app, :lane, :projection)")
                .param("app", settings.app().user())
                .param("lane", settings.lane().user())
                .param("projection", settings.projection().user())
                .query(Boolean.class)
                .single();
    }
}
