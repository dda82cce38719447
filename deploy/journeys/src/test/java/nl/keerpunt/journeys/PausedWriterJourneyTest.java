package nl.keerpunt.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.platform.store.EventStorage;
import org.junit.jupiter.api.Test;

/** Two appends are committed out of order: the one that took its position first commits last. */
class PausedWriterJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder = Platforms.emptyFolder("paused");

    @Test
    void what_is_committed_late_is_never_skipped_and_no_answer_is_kept_before_it() throws SQLException {
        try (var platform = LocalPlatform.start(folder, Ports.free());
                var writer = Traces.connect(platform.database(), "keerpunt_household")) {
            var bram = platform.door().as("bram");
            var late = UUID.randomUUID();
            writer.setAutoCommit(false);
            append(writer, late);
            var prompt = register(bram);

            var asked = Instant.now();
            assertThat(known(bram, prompt, asked))
                    .as("an answer about what was known stops before what is still being written")
                    .isEqualTo(404);
            assertThat(bram.get("/v1/households/" + prompt).status()).isEqualTo(200);

            writer.commit();

            assertThat(known(bram, prompt, asked))
                    .as("nothing was kept while it could still change")
                    .isEqualTo(200);
            assertThat(known(bram, late, asked)).isEqualTo(200);
            assertReadersHaveIt(bram, late);
        }
    }

    private static int known(Person bram, UUID household, Instant at) {
        return bram.get("/v1/households/" + household + "?knownAt=" + at).status();
    }

    private void assertReadersHaveIt(Person bram, UUID late) {
        var listed = Patience.until(
                PATIENCE, () -> bram.get("/v1/households?limit=200").text(), text -> text.contains(late.toString()));
        assertThat(listed).as("the read model").contains(late.toString());
        var topics = Patience.until(
                PATIENCE, () -> Traces.of(late.toString()).in(folder.resolve("kafka")), files -> !files.isEmpty());
        assertThat(topics).as("what the publisher sent").isNotEmpty();
    }

    private static UUID register(Person bram) {
        var household = UUID.randomUUID();
        Guidance.accepted(
                bram.post("/v1/households", "register-" + household, Map.of("id", household, "on", Platforms.today())));
        return household;
    }

    /** What the storage does, in a transaction that stays open. */
    private static void append(Connection writer, UUID household) throws SQLException {
        var stream = "0307/" + household;
        var payload = """
                {"household":"%s","team":"noord","on":"%s"}""".formatted(stream, Platforms.today());
        try (var append = writer.prepareStatement(EventStorage.APPEND)) {
            append.setString(1, "20000");
            append.setArray(2, texts(writer, UUID.randomUUID().toString()));
            append.setArray(3, texts(writer, stream));
            append.setArray(4, writer.createArrayOf("bigint", new Long[] {0L}));
            append.setArray(5, texts(writer, "Household"));
            append.setArray(6, texts(writer, Instant.now().toString()));
            append.setArray(7, texts(writer, "household-registered"));
            append.setArray(8, texts(writer, "1"));
            append.setArray(9, writer.createArrayOf("bytea", new byte[][] {payload.getBytes(UTF_8)}));
            append.setArray(10, writer.createArrayOf("bytea", new byte[][] {"{}".getBytes(UTF_8)}));
            append.executeQuery();
        }
    }

    private static Array texts(Connection writer, String text) throws SQLException {
        return writer.createArrayOf("text", new String[] {text});
    }
}
