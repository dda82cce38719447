package nl.keerpunt.platform.faults;

import static nl.keerpunt.platform.faults.Replica.fresh;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import nl.keerpunt.testing.real.Line;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back: whoever asks meanwhile hears so soon, and nothing is lost or doubled. */
class DatabaseAwayTest {

    private static final int CALLERS = 100;
    private static final String HOUSEHOLD = fresh();

    /** A connection is waited for once, and not once for each who waits. */
    private static final Duration SOON = Duration.ofSeconds(8);

    private Line line;
    private Replica replica;

    @BeforeEach
    void start() throws IOException {
        var database = RealPostgres.database("notes");
        var server = server(database);
        line = Line.to(server.getHost(), server.getPort());
        replica = Replica.on(database, Map.of("keerpunt.database.url", through(line, database)));
    }

    @AfterEach
    void stop() throws IOException {
        line.restore();
        replica.close();
        line.close();
    }

    @Test
    void while_it_is_away_every_caller_hears_so_soon() throws Exception {
        replica.written();
        line.cut();

        assertAway(askAll());
        assertAway(askAll()); // Whoever comes later waits no longer.

        line.restore();
        var written = eventually(() -> write(fresh()), answer -> answer.status() != 503);
        assertThat(written.status()).isEqualTo(201);
    }

    @Test
    void while_it_is_silent_every_caller_hears_so_in_the_end() throws Exception {
        replica.written();
        line.silence();

        var asked = ask();

        line.restore();
        for (var answer : asked) {
            assertThat(answer.get(SOON.toSeconds(), TimeUnit.SECONDS).status()).isIn(201, 503);
        }
        assertThat(replica.store().broken()).isEmpty();
    }

    @Test
    void readiness_tells_that_it_is_away_until_it_is_back() {
        eventually(this::readiness, answer -> answer.status() == 200);
        line.cut();

        var away = eventually(this::readiness, answer -> answer.status() == 503);
        assertThat(away.json().at("/components/db/status").asString())
                .as(away.text())
                .isEqualTo("DOWN");
        line.restore();
        eventually(this::readiness, answer -> answer.status() == 200);
    }

    @Test
    void what_was_under_way_when_it_went_is_stored_once_however_often_it_is_asked() throws Exception {
        var key = fresh();
        try (var gathering = Gathering.behindOne(replica)) {
            var underWay = CompletableFuture.supplyAsync(() -> write(key));
            line.cut();
            assertThat(underWay.get(SOON.toSeconds(), TimeUnit.SECONDS).status())
                    .isEqualTo(503);
        } // The first of the gathering never gets its answer either.
        line.restore();

        assertStoredOnce(key);
    }

    @Test
    void whoever_never_heard_that_it_was_stored_hears_it_under_the_same_key() throws Exception {
        var key = fresh();
        replica.written();
        line.cutAtAnswer("notes-lane", "COMMIT");
        var lost = write(key);
        assertThat(lost.status()).isEqualTo(503);
        line.restore();

        assertStoredOnce(key);
    }

    @Test
    void what_was_acknowledged_before_is_there_afterwards() {
        var note = replica.written();
        var last = replica.amend(note, 5);
        line.cut();
        assertThat(write(fresh()).status()).isEqualTo(503);
        line.restore();

        var next = eventually(
                () -> anna().post("/v1/notes/" + note.uuid() + "/_amend", Map.of("by", 2)),
                answer -> answer.status() != 503);

        assertThat(next.header("ETag")).isEqualTo("\"" + (last.version() + 1) + "\"");
        assertThat(replica.store().stepsOf(note)).extracting(Store.Step::total).containsExactly(0, 5, 7);
    }

    private void assertStoredOnce(String key) {
        var told = eventually(() -> write(key), answer -> answer.status() != 503);
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        var again = write(key);
        assertThat(again.header("Position")).isEqualTo(told.header("Position"));
        assertThat(again.json()).isEqualTo(told.json());
        var stream = "0307/" + told.json().path("id").asString();
        assertThat(replica.store().receipts().values())
                .filteredOn(receipt -> receipt.stream().equals(stream))
                .hasSize(1);
    }

    private static void assertAway(List<Answer> answers) {
        assertThat(answers).hasSize(CALLERS).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.reason()).isEqualTo("STORE_AWAY");
        });
    }

    private List<Answer> askAll() throws Exception {
        var asked = ask();
        var all = CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new));
        all.get(SOON.toSeconds(), TimeUnit.SECONDS);
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<Answer>> ask() {
        var callers = Executors.newVirtualThreadPerTaskExecutor();
        return IntStream.range(0, CALLERS)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> write(fresh()), callers))
                .toList();
    }

    private Answer write(String key) {
        return anna().with("Idempotency-Key", key)
                .post("/v1/notes", Map.of("household", HOUSEHOLD, "text", "Own room."));
    }

    private Http anna() {
        return replica.anna();
    }

    private Answer readiness() {
        return replica.service().http().get("/actuator/health/readiness");
    }

    private static URI server(TestDatabase database) {
        return URI.create(database.url().substring("jdbc:".length()));
    }

    private static String through(Line line, TestDatabase database) {
        var server = server(database);
        return database.url().replace(server.getAuthority(), "127.0.0.1:" + line.port());
    }
}
