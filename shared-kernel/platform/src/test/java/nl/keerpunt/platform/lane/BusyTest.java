package nl.keerpunt.platform.lane;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.store.LaneDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A service with one place for commands, and a database that does not let the command on it go on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusyTest {

    private ServiceUnderTest service;
    private Http anna;

    @BeforeAll
    void start() {
        service = ServiceUnderTest.start("notes", settings -> {
            var narrow = new HashMap<>(settings);
            narrow.put("keerpunt.database.connections", "5"); // Four are left to readers.
            narrow.put("keerpunt.command-timeout", "100ms");
            return NoteService.start(narrow);
        });
        anna = service.professional("anna", "0307", "noord", "access");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void whoever_waits_too_long_hears_so_and_loses_nothing() throws Exception {
        var second = anna.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("household", UUID.randomUUID(), "text", "Own room.");
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var owner = service.database().connectAsOwner()) {
            lockStore(owner);
            var first = callers.submit(() -> anna.post("/v1/notes", body));
            eventually(() -> appendsThatWait(owner), waiting -> waiting == 1);

            var refused = second.post("/v1/notes", body);

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.reason()).isEqualTo("BUSY");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            owner.commit();
            assertThat(first.get().status()).isEqualTo(201);
        }
        assertThat(events()).isEqualTo(1);
        assertThat(second.post("/v1/notes", body).status()).isEqualTo(201);
        assertThat(events()).isEqualTo(2);
    }

    private static void lockStore(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("lock table domainevententry in exclusive mode");
        }
    }

    private static long appendsThatWait(Connection owner) {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select count(*) from pg_locks where not granted and database ="
                        + " (select oid from pg_database where datname = current_database())")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long events() {
        return service.context()
                .getBean(LaneDatabase.class)
                .client()
                .sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }
}
