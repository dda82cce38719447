package nl.keerpunt.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** A copy of a cluster's folder, also of one that is being written to: WAL mends what changed on the way. */
final class Copy extends SimpleFileVisitor<Path> {

    /** What belongs to a run of the server, or comes from the archive; the folders themselves must be there. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> OF_A_RUN = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");
    private static final Path CONTROL = Path.of("global", "pg_control");

    private final Path from;
    private final Path to;
    private long bytes;

    private Copy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Answers how many bytes it was. */
    static long of(Path from, Path to) {
        try {
            var copy = new Copy(from, to);
            Files.walkFileTree(from, copy);
            copy.file(from.resolve(CONTROL)); // Last, as PostgreSQL's own tool does.
            return copy.bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        var own = from.relativize(folder);
        if (own.getNameCount() == 2 && EMPTY.contains(own.getName(0).toString())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        // PostgreSQL opens no cluster that others can look into.
        Files.createDirectories(
                to.resolve(own.toString()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var own = from.relativize(file);
        var name = own.getFileName().toString();
        var isOfARun = OF_A_RUN.contains(name) || name.startsWith("pgsql_tmp");
        if (!isOfARun && !EMPTY.contains(own.getName(0).toString()) && !own.equals(CONTROL)) {
            try {
                file(file);
            } catch (NoSuchFileException gone) { // Dropped meanwhile, which the WAL says too.
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private void file(Path file) throws IOException {
        var copied = to.resolve(from.relativize(file).toString());
        Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES);
        bytes += Files.size(copied);
    }

    /** A file, or a folder with all that is in it; nothing there is as good as deleted. */
    static void delete(Path path) {
        if (Files.exists(path)) {
            try (var all = Files.walk(path)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Has the disk keep all that was copied. */
    static void flush() {
        try {
            if (new ProcessBuilder("sync").start().waitFor() != 0) {
                throw new NotPossible("the disk did not keep the copy");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
