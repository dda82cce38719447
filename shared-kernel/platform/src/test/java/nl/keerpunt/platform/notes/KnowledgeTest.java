package nl.keerpunt.platform.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.EventStorage;
import nl.keerpunt.platform.time.Knowledge;
import nl.keerpunt.testing.Http;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What was known when, with a writer that has taken its position and not yet committed. */
@Isolated
class KnowledgeTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final Knowledge knowledge = service.context().getBean(Knowledge.class);
    private final Progress progress = service.context().getBean(Progress.class);

    @Test
    void an_answer_stops_before_what_was_still_being_recorded_and_never_changes() throws SQLException {
        try (var slow = slowWriter()) {
            var open = appendNote(slow);
            var later = positionOf(write());
            assertThat(later).isGreaterThan(open);

            var asked = Instant.now();
            var clamped = knowledge.at(asked);
            assertThat(clamped.position()).isLessThan(open);
            assertThat(clamped.clamped()).isTrue();

            slow.commit();
            assertThat(knowledge.at(asked)).isEqualTo(clamped);
            assertThat(knowledge.at(Instant.now()).position()).isGreaterThanOrEqualTo(later);
        }
    }

    @Test
    void an_earlier_moment_is_not_clamped_by_what_is_recorded_after_it() throws SQLException {
        var before = positionOf(write());
        var asked = Instant.now();
        try (var slow = slowWriter()) {
            appendNote(slow);
            write();

            // The moment lies before the open append began, yet nobody can tell from outside: positions may, times not.
            assertThat(knowledge.at(asked).position()).isLessThanOrEqualTo(before);
            slow.rollback();
        }
    }

    @Test
    void a_reader_waits_for_a_paused_writer_and_skips_nothing() throws SQLException {
        try (var slow = slowWriter()) {
            var open = appendNote(slow);
            var later = positionOf(write());

            assertThat(eventually(() -> progress.reached("note-list"), reached -> reached >= later))
                    .isGreaterThanOrEqualTo(later);
            assertThat(progress.covers("note-list", open))
                    .as("the reader knows its gap")
                    .isFalse();

            slow.commit();
            assertThat(eventually(() -> progress.covers("note-list", open), covered -> covered))
                    .isTrue();
            assertThat(positionsOfRows())
                    .as("each row stands at the position of its event, also of the one that came late")
                    .contains(open, later);
        }
    }

    @Test
    void an_append_cannot_outlast_the_time_after_which_readers_give_its_gap_up() throws SQLException {
        try (var slow = slowWriter()) {
            try (var bounded = slow.createStatement()) {
                bounded.execute("select set_config('transaction_timeout', '200', true)");
                assertThatThrownBy(() -> bounded.execute("select pg_sleep(5)")).isInstanceOf(SQLException.class);
            }
            assertThat(slow.isValid(1)).isFalse();
        }
    }

    @Test
    void every_append_of_the_service_bounds_its_own_transaction() {
        assertThat(EventStorage.APPEND).contains("transaction_timeout");
    }

    private List<Long> positionsOfRows() {
        return service.context()
                .getBean(ProjectionDatabase.class)
                .client()
                .sql("select position from note")
                .query(Long.class)
                .list();
    }

    private Connection slowWriter() throws SQLException {
        var connection = service.database().connectAsApp();
        connection.setAutoCommit(false);
        return connection;
    }

    /** What the storage does, in a transaction that this test holds open. */
    private static long appendNote(Connection slow) throws SQLException {
        var note = "0307/" + UUID.randomUUID();
        try (var append = slow.prepareStatement(EventStorage.APPEND)) {
            append.setString(1, "20000");
            var columns = new String[][] {
                {UUID.randomUUID().toString()},
                {note},
                null,
                {"Note"},
                {Instant.now().toString()},
                {"note-amended"},
                {"1"}
            };
            for (var place = 0; place < columns.length; place++) {
                append.setArray(
                        place + 2,
                        columns[place] == null
                                ? slow.createArrayOf("bigint", new Long[] {0L})
                                : slow.createArrayOf("text", columns[place]));
            }
            var payload = """
                    {"note":"%s","household":"%s","total":1}""".formatted(note, note);
            append.setArray(9, slow.createArrayOf("bytea", new byte[][] {payload.getBytes(UTF_8)}));
            append.setArray(10, slow.createArrayOf("bytea", new byte[][] {"{}".getBytes(UTF_8)}));
            try (var position = append.executeQuery()) {
                position.next();
                return position.getLong(1);
            }
        }
    }

    private Http.Answer write() {
        return anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));
    }

    private static long positionOf(Http.Answer written) {
        return Long.parseLong(written.header("Position").replace("notes:", ""));
    }
}
