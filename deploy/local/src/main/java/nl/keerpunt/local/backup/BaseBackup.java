package nl.keerpunt.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;

/**
 * A copy of the cluster (basiskopie).
 *
 * @param complete from when on it can be brought to any moment, by the database's clock
 * @param firstWal the name of the oldest WAL that this takes
 * @param epochs those whose keys it takes to read what is personal in it
 */
record BaseBackup(Path folder, Instant complete, String firstWal, SortedSet<String> epochs) {

    private static final String FILE = "backup.properties";

    Path cluster() {
        return folder.resolve("cluster");
    }

    Path superuser() {
        return folder.resolve("superuser");
    }

    /** Nothing where a copy was broken off: what says that it is complete is written last. */
    static Optional<BaseBackup> in(Path folder) {
        var told = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve(FILE))) {
            told.load(file);
            return Optional.of(new BaseBackup(
                    folder,
                    Instant.parse(told.getProperty("complete")),
                    told.getProperty("first-wal"),
                    EpochsNeeded.words(told.getProperty("epochs", ""))));
        } catch (IOException brokenOff) {
            return Optional.empty();
        }
    }

    void write() {
        var told = new Properties();
        told.setProperty("complete", complete.toString());
        told.setProperty("first-wal", firstWal);
        told.setProperty("epochs", String.join(" ", epochs));
        var half = folder.resolve(FILE + ".half");
        try (var file = Files.newBufferedWriter(half)) {
            told.store(file, "Without the keys, which are in no backup, nothing personal in it can be read.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            Files.move(half, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
