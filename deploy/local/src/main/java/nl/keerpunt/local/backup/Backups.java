package nl.keerpunt.local.backup;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.embedded.WalArchive;

/** The backups of one cluster: copies of it, and all that was written since the first of them. */
record Backups(WalArchive archive, String identifier) {

    /** Of the data that are here; of data that were lost, those that there are if they are of one cluster. */
    static Backups of(Path folder, Path data) {
        var archive = new WalArchive(folder);
        try {
            var cluster = cluster(data);
            if (Files.exists(cluster.resolve("global").resolve("pg_control"))) {
                return new Backups(archive, WalArchive.identifier(cluster));
            }
            var all = list(folder).filter(Files::isDirectory).toList();
            if (all.size() != 1) {
                throw new NotPossible("there are no data in " + data + ", and in " + folder + " are the backups of "
                        + all.size() + " others: name the folder of one alone in KEERPUNT_BACKUPS");
            }
            return new Backups(archive, all.getFirst().getFileName().toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path cluster(Path data) {
        return data.resolve("postgresql").resolve("cluster");
    }

    Path folder() {
        return archive.of(identifier);
    }

    Path wal() {
        return archive.wal(identifier);
    }

    /** Complete ones, oldest first. */
    List<BaseBackup> all() {
        return list(folder().resolve("base"))
                .flatMap(each -> BaseBackup.in(each).stream())
                .sorted(comparing(BaseBackup::complete))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Lives lives() {
        try {
            return Files.exists(livesFile())
                    ? new Lives(Files.readAllLines(livesFile()).stream()
                            .map(Life::parse)
                            .toList())
                    : new Lives(List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void begins(Life life) {
        try {
            Files.writeString(
                    livesFile(),
                    life.line() + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path livesFile() {
        return folder().resolve("lives");
    }

    /** The copy from which a moment is reached. */
    BaseBackup leadingTo(Instant moment) {
        var all = all();
        if (all.isEmpty()) {
            throw new NotPossible("there is no backup in " + folder() + ". Make one: deploy/keerpunt backup");
        }
        return lives().base(moment, all)
                .orElseThrow(() -> new NotPossible("no backup leads to " + moment + ": the oldest was complete at "
                        + all.getFirst().complete() + ". Say a later moment; deploy/keerpunt backups lists them"));
    }

    /** When the last WAL was copied. */
    Optional<Instant> copiedUntil() {
        return list(wal())
                .filter(file -> file.toString().endsWith(".gz"))
                .map(Backups::writtenAt)
                .max(Instant::compareTo);
    }

    private static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets go of what is needed for no moment after this one. */
    void forgetBefore(Instant moment) {
        var all = all();
        var needed = lives().base(moment, all).map(BaseBackup::complete).orElse(Instant.MIN);
        all.stream().filter(each -> each.complete().isBefore(needed)).forEach(each -> Copy.delete(each.folder()));
        all.stream()
                .filter(each -> !each.complete().isBefore(needed))
                .map(each -> segment(each.firstWal()))
                .min(String::compareTo)
                .ifPresent(this::forgetWalBefore);
    }

    private void forgetWalBefore(String segment) {
        list(wal())
                .filter(file -> file.getFileName().toString().matches("[0-9A-F]{24}(\\..*)?"))
                .filter(file -> segment(file.getFileName().toString()).compareTo(segment) < 0)
                .forEach(Copy::delete);
    }

    /** The place of a piece of WAL, of whatever timeline. */
    private static String segment(String wal) {
        return wal.substring(8, 24);
    }
}
