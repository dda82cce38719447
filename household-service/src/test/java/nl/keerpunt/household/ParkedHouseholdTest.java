package nl.keerpunt.household;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.Http;
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
                    "insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type,"
                            + " timestamp, payloadtype, payloadrevision, payload, metadata)"
                            + " select gen_random_uuid(), aggregateidentifier, 1, type, timestamp, payloadtype, payloadrevision,"
                            + " '{\"team\":\"\"}', metadata from domainevententry"
                            + " where aggregateidentifier = '0518/" + household + "'");
        }
    }
}
