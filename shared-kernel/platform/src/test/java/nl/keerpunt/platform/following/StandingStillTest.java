package nl.keerpunt.platform.following;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.Planted;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.junit.jupiter.api.Test;

/** What is no subject's own: a table that is away, and a release that did not know a name. */
class StandingStillTest {

    @Test
    void a_reader_whose_table_is_away_parks_nobody_and_says_that_it_stands_still() throws SQLException {
        try (var service = ServiceUnderTest.start("notes", NoteService::start)) {
            var planted = Planted.in(service.database());
            planted.owner().sql("alter table note rename to away").update();
            write(service);

            var down = eventually(() -> readiness(service), health -> health.status() == 503);

            assertThat(down.text()).contains("note-list");
            assertThat(service.context()
                            .getBean(ProjectionDatabase.class)
                            .client()
                            .sql("select count(*) from parked_fact")
                            .query(Integer.class)
                            .single())
                    .isZero();
            planted.owner().sql("alter table away rename to note").update();
            eventually(() -> readiness(service), health -> health.status() == 200);
        }
    }

    @Test
    void a_release_that_knows_the_name_reads_on_where_the_last_one_stopped() throws SQLException {
        var database = RealPostgres.database("notes");
        try (var identity = TestIdentity.start()) {
            String note;
            try (var old = start(database, identity, "false")) {
                note = write(old);
                Planted.in(database)
                        .event(
                                note,
                                1,
                                "note-forgotten",
                                "{\"note\":\"0307/%1$s\",\"household\":\"0307/%1$s\"}".formatted(note));
                Planted.in(database).event(note, 2, "note-amended", Planted.amended(note, 30));
                eventually(() -> readiness(old), health -> health.text().contains("DEGRADED"));
            }
            try (var later = start(database, identity, "true")) {
                var anna = anna(later);
                eventually(
                        () -> anna.get("/v1/notes").json().path("0307/" + note).asInt(), total -> total == 30);
                eventually(() -> readiness(later), health -> !health.text().contains("DEGRADED"));
            }
        }
    }

    private static ServiceUnderTest start(TestDatabase database, TestIdentity identity, String remembers) {
        return ServiceUnderTest.start(database, identity, settings -> {
            var more = new HashMap<>(settings);
            more.put("notes.remembers", remembers);
            return NoteService.start(more);
        });
    }

    private static Http anna(ServiceUnderTest service) {
        return service.professional("anna", "0307", "noord", "access");
    }

    private static String write(ServiceUnderTest service) {
        var written = anna(service).post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        return written.json().path("id").asString();
    }

    private static Http.Answer readiness(ServiceUnderTest service) {
        return service.http().get("/actuator/health/readiness");
    }
}
