package nl.keerpunt.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.embedded.WalArchive;
import nl.keerpunt.local.platform.KeptEra;
import nl.keerpunt.local.platform.Restored;

/** Brings the data back to how they were at a moment; the platform is down, and its folder is ours. */
final class Restoring {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Its zone as a number, which PostgreSQL knows before it knows names. */
    private static final DateTimeFormatter TARGET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS+00").withZone(ZoneOffset.UTC);

    private static final Pattern LAST_COMMIT =
            Pattern.compile("last completed transaction was at log time (\\S+ [0-9:.]+)");

    private final Backups backups;
    private final Restored data;
    private final Consumer<String> teller;
    private final Clock clock;

    Restoring(Backups backups, Path data, Consumer<String> teller, Clock clock) {
        this.backups = backups;
        this.data = new Restored(data);
        this.teller = teller;
        this.clock = clock;
    }

    void to(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new NotPossible(
                    moment + " has not been yet; it is now " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
        var base = backups.leadingTo(moment);
        try {
            closeWhatIsHere();
            var life = backups.lives().at(moment);
            var began = clock.instant();
            var timeline = recover(base, moment, life);
            var era = KeptEra.begin(data.data(), began);
            var aside = data.swap(began);
            backups.begins(new Life(timeline, began, moment));
            data.done();
            teller.accept("Restored to " + moment + ", era " + era + ". What was here until now is kept in " + aside
                    + " until the platform has started.");
        } catch (SQLException failure) {
            throw new NotPossible("PostgreSQL did not take part: " + failure.getMessage());
        } catch (IOException failure) {
            throw new NotPossible("the data could not be put in their place: " + failure);
        }
    }

    /** Has the last of what was written copied, and a commit behind it: so every moment until now can be reached. */
    private void closeWhatIsHere() {
        if (!Files.exists(data.cluster())) {
            teller.accept("There are no data here: what was copied is all there is.");
            return;
        }
        teller.accept("Copying the last of what was written here");
        try (var database = EmbeddedDatabase.start(
                        Place.kept(data.data().resolve("postgresql"), 0).archivedIn(backups.archive()));
                var server = Server.of(database.server())) {
            server.ask("select pg_current_xact_id()::text");
            server.awaitCopied(backups.wal());
        } catch (IllegalStateException | SQLException broken) {
            teller.accept(
                    "The data here do not open, so what was copied until now is all there is: " + broken.getMessage());
        }
    }

    private int recover(BaseBackup base, Instant moment, Life life) throws IOException, SQLException {
        var aside = data.beginAside();
        try {
            teller.accept("Copying the backup of " + base.complete());
            Copy.of(base.cluster(), aside.resolve("cluster"));
            Files.copy(base.superuser(), aside.resolve("superuser"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.createFile(aside.resolve("cluster").resolve("recovery.signal"));
            var target = Map.of(
                    "restore_command",
                    WalArchive.RESTORE,
                    "recovery_target_time",
                    TARGET.format(moment),
                    "recovery_target_timeline",
                    Integer.toString(life.timeline()),
                    "recovery_target_action",
                    "promote");
            try (var database = EmbeddedDatabase.start(
                    Place.kept(aside, 0).archivedIn(backups.archive()).told(target))) {
                return promoted(database, moment);
            }
        } catch (NotPossible refused) {
            data.done();
            throw refused;
        } catch (IOException | SQLException | RuntimeException failure) {
            var log = aside.resolve("server.log");
            var end = Files.exists(log)
                    ? LAST_COMMIT.matcher(Files.readString(log)).results().toList()
                    : null;
            data.done();
            if (end != null && !end.isEmpty()) {
                throw new NotPossible("what was copied ends before " + moment + ", with "
                        + end.getLast().group(1) + " UTC. Say a moment not after it");
            }
            throw failure;
        }
    }

    private int promoted(EmbeddedDatabase database, Instant moment) throws SQLException {
        teller.accept("Going forward to " + moment);
        try (var server = Server.of(database.server())) {
            while (server.ask("select pg_is_in_recovery()::text").equals("true")) {
                if (hasEnded(database)) {
                    throw new IllegalStateException("PostgreSQL ended by itself");
                }
                teller.accept("  at " + server.ask("select pg_last_xact_replay_timestamp()::text"));
            }
            server.awaitCopied(backups.wal()); // With it the number of this timeline, so that no other takes it.
            requireKeys(server, moment);
            return Integer.parseInt(
                    server.ask("select pg_walfile_name(pg_current_wal_lsn())").substring(0, 8), 16);
        }
    }

    /** Without them no service would start on it. */
    private void requireKeys(Server server, Instant moment) throws SQLException {
        var missing = EpochsNeeded.missing(EpochsNeeded.now(server.host()), data.data());
        if (!missing.isEmpty()) {
            throw new NotPossible(
                    "nobody can read what was personal at " + moment + ": the keys of these epochs are not in "
                            + EpochsNeeded.folder(data.data()) + ": " + String.join(", ", missing)
                            + ". Nothing was changed. If they are destroyed, say a later moment (deploy/keerpunt "
                            + "backups tells from when on); if that folder was lost, put its copy back first");
        }
    }

    private static boolean hasEnded(EmbeddedDatabase database) {
        try {
            database.ended().get(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException runs) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
