package nl.keerpunt.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * A folder outside the data to which PostgreSQL copies what it writes (WAL), so that a copy of the data can be brought
 * to any later moment. Each cluster has a folder of its own in it. PostgreSQL copies once somebody made that folder,
 * which is what a first backup does: who makes none pays nothing.
 */
public record WalArchive(Path backups) {

    private static final String FOLDER = "KEERPUNT_WAL";
    private static final String FILE = "\"$" + FOLDER + "/%f.gz\"";
    private static final String HALF = "\"$" + FOLDER + "/%f.half\"";

    /** What lies there is never overwritten: the same again is fine, anything else is another history. */
    static final Map<String, String> SETTINGS = Map.of(
            "archive_mode",
            "on",
            "archive_command",
            "test ! -d \"$" + FOLDER + "\" || if test -f " + FILE + "; then gzip -dc " + FILE + " | cmp -s - \"%p\";"
                    + " else gzip -1 <\"%p\" >" + HALF + " && sync " + HALF + " && mv " + HALF + " " + FILE + "; fi");

    /** How a server that recovers gets back what was copied. */
    public static final String RESTORE = "test -f " + FILE + " && gzip -dc " + FILE + " >\"%p\"";

    /** Of one cluster. */
    public Path of(String identifier) {
        return backups.resolve(identifier);
    }

    /** Where the WAL of a cluster goes, once that folder is there. */
    public Path wal(String identifier) {
        return of(identifier).resolve("wal");
    }

    /** From now on this cluster's WAL is copied. */
    public void begin(String identifier) {
        try {
            Files.createDirectories(of(identifier));
            Files.createDirectories(
                    wal(identifier),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            RunAs.whatThisMachineAllows().own(wal(identifier));
        } catch (IOException failure) {
            throw new IllegalStateException("what is written cannot be copied to " + wal(identifier), failure);
        }
    }

    Map<String, String> environment(String identifier) {
        return Map.of(FOLDER, wal(identifier).toAbsolutePath().toString());
    }

    /** By what a cluster, and every copy of it, is known: the first eight bytes of its control file. */
    public static String identifier(Path cluster) throws IOException {
        try (var control = FileChannel.open(cluster.resolve("global").resolve("pg_control"))) {
            var bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
            while (bytes.hasRemaining()) {
                if (control.read(bytes) < 0) {
                    throw new EOFException("the control file of " + cluster + " is broken off");
                }
            }
            return Long.toUnsignedString(bytes.flip().getLong());
        }
    }
}
