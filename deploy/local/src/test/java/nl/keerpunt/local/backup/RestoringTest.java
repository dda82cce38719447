package nl.keerpunt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.embedded.WalArchive;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.platform.epoch.KeyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster alone, without the platform: what it held at which moment. */
class RestoringTest {

    private static final Duration KEPT = Duration.ofDays(35);
    private static final String KEPT_NUMBERS = "select string_agg(number::text, ',' order by number) from kept";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> said = new ArrayList<>();

    @Test
    void every_moment_since_the_first_backup_can_be_had_again() throws IOException, SQLException {
        var before = Instant.now();
        var moments = new ArrayList<Instant>();
        running(server -> {
            server.execute("create table kept (number int)");
            backUp(KEPT, Clock.systemUTC());
            moments.add(after(server, "insert into kept values (1)"));
            moments.add(after(server, "insert into kept values (2)"));
        });

        restore(moments.get(0));
        running(server -> {
            assertThat(server.ask(KEPT_NUMBERS)).isEqualTo("1");
            moments.add(after(server, "insert into kept values (3)"));
        });
        restore(moments.get(1));
        running(server ->
                assertThat(server.ask(KEPT_NUMBERS)).as("what a restore undid").isEqualTo("1,2"));
        assertThat(folder.resolve("data/era")).isNotEmptyFile();

        assertRefused(before, "no backup leads to " + before, "deploy/keerpunt backups");
        assertRefused(Instant.now().plusSeconds(60), "has not been yet");
        Copy.delete(folder.resolve("data/postgresql"));
        restore(moments.get(2));
        running(server -> assertThat(server.ask(KEPT_NUMBERS))
                .as("what came after a restore, without the data")
                .isEqualTo("1,3"));
        var lost = Instant.now();
        Copy.delete(folder.resolve("data/postgresql"));
        assertRefused(lost, "what was copied ends before " + lost, "Say a moment not after it");
        assertThat(folder.resolve("data/restoring")).doesNotExist();
    }

    @Test
    void without_a_backup_nothing_is_touched() throws IOException, SQLException {
        assertRefused(Instant.now(), "there are no data in");
        running(server -> server.execute("create table kept as select 1 as number"));
        assertRefused(Instant.now(), "there is no backup in", "Make one: deploy/keerpunt backup");
        assertThat(folder.resolve("data/era")).doesNotExist();
    }

    @Test
    void what_no_moment_needs_any_more_goes() throws IOException, SQLException {
        var moments = new ArrayList<Instant>();
        running(server -> {
            server.execute("create table kept (number int)");
            backUp(KEPT, Clock.systemUTC());
            moments.add(after(server, "insert into kept values (1)"));
            backUp(Duration.ofDays(1).minusSeconds(1), Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
            assertThat(backups().all()).hasSize(1);
            moments.add(after(server, "insert into kept values (2)"));
        });
        assertRefused(moments.get(0), "no backup leads to " + moments.get(0));
        restore(moments.get(1));
        running(server -> assertThat(server.ask(KEPT_NUMBERS)).isEqualTo("1,2"));
    }

    @Test
    void a_moment_whose_keys_are_destroyed_is_refused_before_anything_changes() throws IOException, SQLException {
        var keys = new KeyFolder(data().resolve("keys/plan"));
        var moments = new ArrayList<Instant>();
        running(server -> {
            server.execute("create database keerpunt_plan");
            try (var plan = Server.of(server.host(), "keerpunt_plan")) {
                plan.execute("create table key_epoch (id text, left_at timestamptz)");
                plan.execute("create table household_key (sealed text, epoch text)");
                keys.add("plan-1");
                plan.execute("insert into key_epoch values ('plan-1')");
                backUp(KEPT, later(1));
                moments.add(after(plan, "insert into household_key values ('sealed', 'plan-1'), (null, 'plan-0')"));
                keys.add("plan-2");
                plan.execute("insert into key_epoch values ('plan-2')");
                plan.execute("update household_key set epoch = 'plan-2' where sealed is not null");
                moments.add(after(plan, "update key_epoch set left_at = clock_timestamp() where id = 'plan-1'"));
            }
            assertThat(listed())
                    .contains("Any moment since " + backups().all().getFirst().complete() + " can be");
            keys.destroy("plan-1");
            assertThat(listed())
                    .contains("keys that are not here any more: plan-1", "No moment can be restored for sure");
            backUp(KEPT, later(2));
            assertThat(listed())
                    .contains("Any moment since " + backups().all().getLast().complete() + " can be");
        });

        assertRefused(moments.get(0), "the keys of these epochs are not in", ": plan-1.", "Nothing was changed");
        assertThat(folder.resolve("data/era")).doesNotExist();
        assertThat(folder.resolve("data/restoring")).doesNotExist();
        restore(moments.get(1));
        assertThat(folder.resolve("data/era")).isNotEmptyFile();
    }

    @Test
    void what_cannot_be_copied_is_told() throws IOException, SQLException {
        running(server -> {
            backUp(KEPT, Clock.systemUTC());
            Files.setPosixFilePermissions(backups().wal(), PosixFilePermissions.fromString("r-x------"));
            server.execute("create table kept (number int)");
            server.ask("select pg_switch_wal()::text");
            assertThat(Patience.until(
                            Duration.ofSeconds(30), this::listed, lines -> lines.contains("NOT COPIED since")))
                    .contains("NOT COPIED since", "The log of PostgreSQL says why");
            Files.setPosixFilePermissions(backups().wal(), PosixFilePermissions.fromString("rwx------"));
        });
    }

    private String listed() {
        var lines = new ArrayList<String>();
        new Listing(backups(), data()).tell(lines::add);
        return String.join("\n", lines);
    }

    private interface Work {
        void with(Server server) throws IOException, SQLException;
    }

    private void running(Work work) throws IOException, SQLException {
        Files.createDirectories(data());
        try (var database = EmbeddedDatabase.start(Place.kept(data().resolve("postgresql"), 0)
                        .archivedIn(new WalArchive(folder.resolve("backups"))));
                var server = Server.of(database.server())) {
            work.with(server);
        }
    }

    private void backUp(Duration kept, Clock clock) {
        new Taking(backups(), data(), said::add, clock).take(kept);
    }

    /** Copies are named after the second in which they began. */
    private static Clock later(int hours) {
        return Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
    }

    private static Instant after(Server server, String sql) throws SQLException {
        server.execute(sql);
        return Instant.parse(server.ask(Server.NOW));
    }

    private void restore(Instant moment) {
        new Restoring(backups(), data(), said::add, Clock.systemUTC()).to(moment);
    }

    private void assertRefused(Instant moment, String... reasons) {
        assertThatThrownBy(() -> restore(moment))
                .isInstanceOf(NotPossible.class)
                .hasMessageContainingAll(reasons);
    }

    private Backups backups() {
        return Backups.of(folder.resolve("backups"), data());
    }

    private Path data() {
        return folder.resolve("data");
    }
}
