package nl.keerpunt.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL of the class path, unpacked once per machine, and trusted only as far as it is what was unpacked. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Answers the folder that holds {@code bin}, in a sub-folder named after the archive's content. One JVM at a time
     * looks and unpacks; a folder that differs in anything from the archive is put aside and unpacked anew.
     */
    static synchronized Path unpackedUnder(Path cache) {
        try {
            OwnFolder.at(cache);
            try (var turn = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = turn.lock()) {
                return unpackedUnder(cache, archive());
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be unpacked under " + cache, e);
        }
    }

    private static Path unpackedUnder(Path cache, byte[] archive) throws IOException {
        var unpacked = cache.resolve("postgresql-" + fingerprint(archive)).toAbsolutePath();
        if (!Seal.of(unpacked).isWhole()) {
            unpack(archive, unpacked);
        }
        return unpacked;
    }

    private static byte[] archive() throws IOException {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(name)) {
            if (archive == null) {
                throw new IllegalStateException("no PostgreSQL for this machine on the class path: " + name);
            }
            return archive.readAllBytes();
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }

    private static String fingerprint(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path unpacked) throws IOException {
        // Unpacked aside and then moved as a whole: whoever starts a program sees all of it or nothing.
        var aside = unpacked.resolveSibling("unpacking-" + UUID.randomUUID());
        OwnFolder.at(aside);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, aside);
            }
        }
        OwnFolder.allWithin(aside);
        Seal.of(aside).put();
        var other = unpacked.resolveSibling("replaced-" + UUID.randomUUID());
        if (Files.exists(unpacked)) {
            Files.move(unpacked, other, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(aside, unpacked, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(other);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        Files.setPosixFilePermissions(
                file, file.startsWith(folder.resolve("bin")) ? OwnFolder.ALL_RUN : OwnFolder.ALL_READ);
    }
}
