package nl.keerpunt.load.yardstick;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.keerpunt.testing.real.TestDatabase;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Apache Pekko: one persistent actor that is asked, on its JDBC journal. */
public final class PekkoActor implements HotEntity {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JOURNAL = """
            pekko.loglevel = WARNING
            pekko.persistence.journal.plugin = jdbc-journal
            pekko.persistence.snapshot-store.plugin = jdbc-snapshot-store
            slick {
              profile = "slick.jdbc.PostgresProfile$"
              db {
                driver = org.postgresql.Driver
                numThreads = 16
                maxConnections = 16
                minConnections = 16
              }
            }
            jdbc-journal.slick = ${slick}
            jdbc-snapshot-store.slick = ${slick}
            """;

    private final JdbcClient database;
    private final ActorSystem<Change> actor;

    public PekkoActor(TestDatabase where) throws IOException, SQLException {
        database =
                JdbcClient.create(new DriverManagerDataSource(where.url(), where.ownerUser(), where.ownerPassword()));
        createTables();
        var place = ConfigFactory.parseMap(Map.of(
                "slick.db.url", where.url(),
                "slick.db.user", where.ownerUser(),
                "slick.db.password", where.ownerPassword()));
        var config = place.withFallback(ConfigFactory.parseString(JOURNAL)).resolve();
        actor = ActorSystem.create(new Entity(), NAME, ConfigFactory.load(config));
    }

    /** One at a time: some of the indexes are made concurrently, which no transaction allows. */
    private void createTables() throws IOException {
        try (var script = Objects.requireNonNull(
                ActorSystem.class.getResourceAsStream("/schema/postgres/postgres-create-schema.sql"))) {
            for (var statement : new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";")) {
                database.sql(statement).update();
            }
        }
    }

    @Override
    public void change() {
        AskPattern.<Change, Long>ask(actor, Change::new, PATIENCE, actor.scheduler())
                .toCompletableFuture()
                .join();
    }

    @Override
    public long stored() {
        return database.sql("select count(*) from event_journal")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        actor.terminate();
    }

    record Change(ActorRef<Long> asker) {}

    /** Its state is how many events it has. */
    private static final class Entity extends EventSourcedBehavior<Change, byte[], Long> {

        Entity() {
            super(PersistenceId.ofUniqueId(NAME));
        }

        @Override
        public Long emptyState() {
            return 0L;
        }

        @Override
        public CommandHandler<Change, byte[], Long> commandHandler() {
            return (_, change) ->
                    Effect().persist(WORDS.getBytes(StandardCharsets.UTF_8)).thenReply(change.asker(), count -> count);
        }

        @Override
        public EventHandler<Long, byte[]> eventHandler() {
            return (count, _) -> count + 1;
        }
    }
}
