package nl.keerpunt.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder that nobody else can write to. It may lie where everybody can make folders, so one that was there before is
 * looked at: another user may have made it, to have us run what is in it.
 */
final class OwnFolder {

    /** PostgreSQL may run as nobody, who must be able to read and run it. */
    static final Set<PosixFilePermission> ALL_RUN = PosixFilePermissions.fromString("rwxr-xr-x");

    static final Set<PosixFilePermission> ALL_READ = PosixFilePermissions.fromString("rw-r--r--");

    private OwnFolder() {}

    static void at(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            make(folder);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isOurs(folder)) {
            throw new IllegalStateException(folder + " belongs to another user or is no folder: remove it, or name"
                    + " another place for temporary files (-Djava.io.tmpdir=...)");
        }
        Files.setPosixFilePermissions(folder, ALL_RUN); // Whatever it was, and whatever the umask is.
    }

    static void allWithin(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var each : files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                Files.setPosixFilePermissions(each, ALL_RUN);
            }
        }
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectories(folder.resolveSibling("").toAbsolutePath());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(ALL_RUN));
        } catch (FileAlreadyExistsException _) { // Another was first: it is looked at like any other.
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        var probe = Files.createTempFile("keerpunt", ".owner");
        try {
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
        } finally {
            Files.delete(probe);
        }
    }
}
