package nl.keerpunt.platform.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MICROS;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.store.EventStorage;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What was known when, with a writer that has taken its position and not yet committed. */
@Isolated
class KnowledgeTest {

    private final ServiceUnderTest service = NoteService.shared();
    private final Http anna = service.professional("anna", "0307", "noord", "access");
    private final Knowledge knowledge = service.context().getBean(Knowledge.class);
    private final JdbcClient database = service.context().getBean(JdbcClient.class);
    private final Progress progress = service.context().getBean(Progress.class);

    @Test
    void an_instant_that_has_passed_is_answered_for_ever() {
        var known = positionOf(write());
        var asked = instantAfter(known);
        var answer = knowledge.at(asked);

        write();

        assertThat(answer).isEqualTo(new KnownMoment(asked, known, false));
        assertThat(knowledge.at(asked)).isEqualTo(answer);
        assertThat(kept(asked)).isTrue();
    }

    @Test
    void an_instant_that_has_not_passed_is_clamped_and_not_kept() {
        var known = positionOf(write());
        var yearEnd = Instant.now().plus(400, DAYS).truncatedTo(MICROS);

        var answer = knowledge.at(yearEnd);

        assertThat(answer.clamped()).isTrue();
        assertThat(answer.instant()).isBefore(yearEnd);
        assertThat(answer.position()).isGreaterThanOrEqualTo(known);
        assertThat(kept(yearEnd)).isFalse();
        var later = positionOf(write());
        assertThat(knowledge.at(yearEnd).position()).isGreaterThanOrEqualTo(later);
    }

    @Test
    void an_answer_stops_before_what_is_still_being_recorded_and_is_not_kept() throws SQLException {
        try (var slow = slowWriter()) {
            var open = appendNote(slow);
            var later = positionOf(write());
            assertThat(later).isGreaterThan(open);
            var asked = instantAfter(later);

            var clamped = knowledge.at(asked);
            assertThat(clamped.position()).isLessThan(open);
            assertThat(clamped.clamped()).isTrue();
            assertThat(clamped.instant()).isBefore(asked);

            slow.commit();
            assertThat(knowledge.at(clamped.instant()))
                    .isEqualTo(new KnownMoment(clamped.instant(), clamped.position(), false));
            assertThat(knowledge.at(asked)).isEqualTo(new KnownMoment(asked, later, false));
        }
    }

    @Test
    void an_instant_before_an_open_append_began_is_answered_for_ever() throws SQLException {
        var before = positionOf(write());
        var asked = instantAfter(before);
        try (var slow = slowWriter()) {
            appendNote(slow);
            write();

            assertThat(knowledge.at(asked)).isEqualTo(new KnownMoment(asked, before, false));
            slow.rollback();
        }
    }

    @Test
    void the_very_instant_of_recording_shows_what_was_recorded() {
        var known = positionOf(write());

        assertThat(knowledge.at(recordedAt(known)).position()).isGreaterThanOrEqualTo(known);
        assertThat(knowledge.at(recordedAt(known).minus(1, MICROS)).position()).isLessThan(known);
    }

    @Test
    void what_is_decided_at_once_is_recorded_at_one_instant() throws SQLException {
        try (var writer = slowWriter()) {
            var positions = append(writer, 300);
            writer.commit();

            assertThat(positions).hasSize(300).isSorted();
            assertThat(recordedAt(positions.getFirst())).isEqualTo(recordedAt(positions.getLast()));
            assertThat(knowledge.at(recordedAt(positions.getFirst())).position())
                    .isGreaterThanOrEqualTo(positions.getLast());
        }
    }

    @Test
    void an_instant_that_was_frozen_before_it_had_passed_is_thawed() throws SQLException {
        var early = positionOf(write());
        var asked = instantAfter(positionOf(write()));
        freeze(asked, early, false);
        var clampedThen = asked.plus(1, MICROS);
        freeze(clampedThen, early, true);
        var yearEnd = Instant.now().plus(400, DAYS).truncatedTo(MICROS);
        freeze(yearEnd, early, false);

        thaw();

        assertThat(kept(asked)).isFalse();
        assertThat(kept(yearEnd)).isFalse();
        assertThat(knowledge.at(asked).position()).isGreaterThan(early);
        assertThat(knowledge.at(clampedThen))
                .as("what was clamped for an open append had passed")
                .isEqualTo(new KnownMoment(clampedThen, early, true));
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

    @Test
    void positions_beyond_what_an_int_holds_are_positions_like_any_other() throws SQLException {
        try (var far = ServiceUnderTest.start("far", KnowledgeTest::startFar)) {
            var bea = far.professional("bea", "0307", "noord", "access");
            var near = bea.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Near."));
            assertThat(bea.with("Min-Position", near.header("Position"))
                            .get("/v1/notes")
                            .status())
                    .isEqualTo(200);
            try (var owner = far.database().connectAsOwner();
                    var sequence = owner.createStatement()) {
                sequence.execute("alter sequence domainevententry_globalindex_seq restart with 3000000000");
            }

            var written = bea.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Far."));

            // What other tests told is heard here too, and may have come first.
            var position = Long.parseLong(written.header("Position").substring("far:".length()));
            assertThat(position).isGreaterThanOrEqualTo(3_000_000_000L);
            var listed = bea.with("Min-Position", written.header("Position")).get("/v1/notes");
            assertThat(listed.text()).contains(written.json().path("id").asString());
            var known = far.context().getBean(Knowledge.class).at(Instant.now());
            assertThat(known.position()).isGreaterThanOrEqualTo(position);
        }
    }

    private static ConfigurableApplicationContext startFar(Map<String, String> settings) {
        var far = new HashMap<>(settings);
        far.put("keerpunt.service", "far");
        far.put("keerpunt.era", "far"); // What it tells is nobody else's to check.
        far.put("keerpunt.public-keys.notes", settings.get("keerpunt.public-keys.far"));
        return NoteService.start(far);
    }

    private List<Long> positionsOfRows() {
        return service.context()
                .getBean(ProjectionDatabase.class)
                .client()
                .sql("select position from note")
                .query(Long.class)
                .list();
    }

    private boolean kept(Instant asked) {
        return database.sql("select exists (select from known_at where asked = ?)")
                .param(asked.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    private Instant recordedAt(long position) {
        return database.sql("select recorded_at from event_moment where globalindex = ?")
                .param(position)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** An instant at which that position was recorded, and not the next. */
    private Instant instantAfter(long position) {
        return recordedAt(position).plus(1, MICROS);
    }

    /** As the platform kept an answer before it looked at the clock. */
    private void freeze(Instant asked, long position, boolean clamped) {
        database.sql("insert into known_at (asked, position, clamped) values (?, ?, ?)")
                .params(asked.atOffset(UTC), position, clamped)
                .update();
    }

    private void thaw() throws SQLException {
        var migration = new ClassPathResource("db/migration/platform/V1_5__thaw.sql");
        try (var owner = service.database().connectAsOwner()) {
            ScriptUtils.executeSqlScript(owner, migration);
        }
    }

    private Connection slowWriter() throws SQLException {
        var connection = service.database().connectAsLane();
        connection.setAutoCommit(false);
        return connection;
    }

    private static long appendNote(Connection slow) throws SQLException {
        return append(slow, 1).getFirst();
    }

    /** What the storage does, in a transaction that this test holds open: so many events of one note. */
    private static List<Long> append(Connection slow, int events) throws SQLException {
        var note = "0307/" + UUID.randomUUID();
        var payload = """
                {"note":"%s","household":"%s","total":1}""".formatted(note, note);
        try (var append = slow.prepareStatement(EventStorage.APPEND)) {
            append.setString(1, "20000");
            append.setArray(
                    2, array(slow, "text", events, _ -> UUID.randomUUID().toString()));
            append.setArray(3, array(slow, "text", events, _ -> note));
            append.setArray(4, array(slow, "bigint", events, version -> (long) version));
            append.setArray(5, array(slow, "text", events, _ -> "Note"));
            append.setArray(6, array(slow, "text", events, _ -> Instant.now().toString()));
            append.setArray(7, array(slow, "text", events, _ -> "note-amended"));
            append.setArray(8, array(slow, "text", events, _ -> "1"));
            append.setArray(9, bytes(slow, events, payload));
            append.setArray(10, bytes(slow, events, "{}"));
            var positions = new ArrayList<Long>();
            try (var rows = append.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
            return positions;
        }
    }

    private static Array array(Connection slow, String type, int events, IntFunction<Object> each) throws SQLException {
        return slow.createArrayOf(
                type, IntStream.range(0, events).mapToObj(each).toArray());
    }

    /** The driver encodes an array of byte arrays only when it is typed as one. */
    private static Array bytes(Connection slow, int events, String text) throws SQLException {
        var each = Collections.nCopies(events, text.getBytes(UTF_8));
        return slow.createArrayOf("bytea", each.toArray(byte[][]::new));
    }

    private Http.Answer write() {
        return anna.post("/v1/notes", Map.of("household", UUID.randomUUID(), "text", "Own room."));
    }

    private static long positionOf(Http.Answer written) {
        return Long.parseLong(written.header("Position").replace("notes:", ""));
    }
}
