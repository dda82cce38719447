package nl.keerpunt.platform.notes;

import static nl.keerpunt.platform.notes.Planted.amended;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An event that cannot be read: only its subject waits, and goes on when it is mended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkedFactsTest {

    private final ServiceUnderTest service = ServiceUnderTest.start("notes", NoteService::start);
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private Planted planted;

    @BeforeAll
    void connect() throws SQLException {
        planted = Planted.in(service.database());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("a name nobody knows", "note-forgotten", "{}"),
                Arguments.of("broken JSON", "note-amended", "{\"note\":"),
                Arguments.of("another form", "note-amended", "[]"),
                Arguments.of(
                        "a value outside its bounds",
                        "note-amended",
                        "{\"note\":\"MMXX/1\",\"household\":\"0307/1\",\"total\":1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void only_the_subject_of_an_unreadable_event_waits_and_goes_on_when_it_is_mended(
            String kind, String name, String body) {
        var sick = write();
        var well = write();
        var event = planted.event(sick, 1, name, body);
        planted.event(sick, 2, "note-amended", amended(sick, 30));

        var last = amend(well, 7);

        var seen = anna.with("Min-Position", last.header("Position")).get("/v1/notes");
        assertThat(seen.json().path("0307/" + well).asInt()).isEqualTo(7);
        assertThat(seen.json().path("0307/" + sick).asInt()).isZero();
        planted.mend(event, "note-amended", amended(sick, 20));
        eventually(() -> anna.get("/v1/notes").json().path("0307/" + sick).asInt(), total -> total == 30);
        assertThat(amend(sick, 1).status()).isEqualTo(200);
    }

    private String write() {
        return anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."))
                .json()
                .path("id")
                .asString();
    }

    private Http.Answer amend(String note, int by) {
        return anna.post("/v1/notes/" + note + "/_amend", Map.of("by", by));
    }
}
