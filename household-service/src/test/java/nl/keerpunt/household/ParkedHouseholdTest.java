package nl.keerpunt.household;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** A household with an event that nobody can read. */
class ParkedHouseholdTest {

    private final Http west = HouseholdStory.service().professional("joost", "0518", "west", "access");

    @Test
    void the_list_names_it_and_shows_the_others() throws SQLException {
        var unreadable = registered();
        var readable = registered();
        plantIn(unreadable);

        var list = eventually(
                () -> west.get("/v1/households?limit=200").json(),
                page -> !page.at("/parked").isEmpty());

        assertThat(list.at("/parked").valueStream().map(id -> id.asString())).containsExactly(unreadable);
        assertThat(list.at("/items").valueStream().map(row -> row.path("id").asString()))
                .contains(readable)
                .doesNotContain(unreadable);
        assertThat(west.get("/v1/households/" + unreadable).reason()).isEqualTo("FACT_PARKED");
    }

    @Test
    void what_is_freed_while_the_list_is_read_is_named_rather_than_shown_as_it_was() throws Exception {
        var freed = registered();
        eventually(
                () -> west.get("/v1/households?limit=200").json().at("/items").toString(),
                items -> items.contains(freed));
        try (var reader = HouseholdStory.service().database().connectAsProjection();
                var statement = reader.createStatement()) {
            statement.execute(
                    "insert into parked_fact (id, place, reader, subject, municipality, first, kind, next_try)"
                            + " values (gen_random_uuid(), 'READER', 'control-tower', '0518/" + freed
                            + "', '0518', 0, 'test', 'infinity')");
            reader.setAutoCommit(false);
            statement.execute("lock table control_tower in access exclusive mode");

            var list = CompletableFuture.supplyAsync(() -> west.get("/v1/households?limit=200"));
            eventually(() -> listsThatWait(statement), waiting -> waiting > 0);
            statement.execute("delete from parked_fact where kind = 'test'");
            reader.commit();

            var answer = list.get().json();
            assertThat(answer.at("/parked").toString()).contains(freed);
            assertThat(answer.at("/items").toString()).doesNotContain(freed);
        }
    }

    private static long listsThatWait(Statement statement) {
        try (var row = statement.executeQuery("select count(*) from pg_locks"
                + " where relation = 'control_tower'::regclass and mode = 'AccessShareLock' and not granted")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String registered() {
        var id = UUID.randomUUID().toString();
        var registered = west.post("/v1/households", Map.of("id", id, "on", "2026-01-10"));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return id;
    }

    private static void plantIn(String household) throws SQLException {
        try (var connection = HouseholdStory.service().database().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, "
                            + "timestamp, payloadtype, payloadrevision, payload, metadata) select gen_random_uuid(), "
                            + "aggregateidentifier, 1, type, timestamp, payloadtype, payloadrevision, "
                            + "'{\"team\":\"\"}', metadata from domainevententry where aggregateidentifier = "
                            + "'0518/" + household + "'");
        }
    }
}
