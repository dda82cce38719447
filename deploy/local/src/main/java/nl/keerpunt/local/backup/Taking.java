package nl.keerpunt.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;

/** Makes a backup of the cluster while the platform goes on; from the first one on, all that is written is copied. */
final class Taking {

    /** The most that is lost with a disk: what was not copied yet. */
    private static final String COPIED_AFTER = "60s";

    private final Backups backups;
    private final Path data;
    private final Consumer<String> teller;
    private final Clock clock;

    Taking(Backups backups, Path data, Consumer<String> teller, Clock clock) {
        this.backups = backups;
        this.data = data;
        this.teller = teller;
        this.clock = clock;
    }

    /** @param kept how long any moment stays within reach */
    BaseBackup take(Duration kept) {
        try (var server = Server.running(data)) {
            beginToCopy(server);
            var backup = take(server);
            backups.forgetBefore(clock.instant().minus(kept));
            return backup;
        } catch (SQLException failure) {
            throw new NotPossible("PostgreSQL did not take part: " + failure.getMessage());
        } catch (IOException failure) {
            throw new NotPossible("the copy could not be written: " + failure);
        }
    }

    private void beginToCopy(Server server) throws SQLException {
        if (!server.ask("show archive_mode").equals("on")) {
            throw new NotPossible("this platform was started without a folder for backups. Start it again:"
                    + " deploy/keerpunt down, deploy/keerpunt up");
        }
        if (!Files.isDirectory(backups.wal())) {
            teller.accept("From now on all that is written is copied to " + backups.wal());
            backups.archive().begin(backups.identifier());
        }
        server.execute("alter system set archive_timeout = '" + COPIED_AFTER + "'");
        server.ask("select pg_reload_conf()::text");
    }

    private BaseBackup take(Server server) throws SQLException, IOException {
        var name = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        var folder = backups.folder().resolve("base").resolve(name);
        Files.createDirectories(folder.getParent());
        Files.createDirectory(folder); // Another one that began in this second keeps its own.
        try {
            return copyTo(folder, server);
        } catch (IOException | SQLException | RuntimeException failure) {
            Copy.delete(folder);
            throw failure;
        }
    }

    private BaseBackup copyTo(Path folder, Server server) throws SQLException, IOException {
        var begin = "select pg_walfile_name(pg_backup_start('%s', true))".formatted(folder.getFileName());
        var firstWal = server.ask(begin);
        teller.accept("Copying to " + folder);
        var bytes = Copy.of(Backups.cluster(data), folder.resolve("cluster"));
        var label = server.ask("select labelfile from pg_backup_stop(false)");
        Files.writeString(folder.resolve("cluster").resolve("backup_label"), label);
        Files.copy(
                Backups.cluster(data).resolveSibling("superuser"),
                folder.resolve("superuser"),
                StandardCopyOption.COPY_ATTRIBUTES);
        var complete = Instant.parse(server.ask(Server.NOW));
        var epochs = EpochsNeeded.fromNowOn(server.host());
        server.awaitCopied(backups.wal());
        Copy.flush();
        var backup = new BaseBackup(folder, complete, firstWal, epochs);
        backup.write();
        teller.accept(String.format(
                Locale.ROOT,
                "Complete: %,d KiB. Any moment from %s on can be restored while the keys of its epoch are kept.",
                bytes / 1024,
                complete));
        return backup;
    }
}
