package nl.keerpunt.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL of the class path, unpacked once per machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Answers the folder that holds {@code bin}, in a sub-folder named after the archive's content. */
    static Path unpackedUnder(Path cache) {
        try {
            var archive = archive();
            var unpacked = cache.resolve("postgresql-" + fingerprint(archive)).toAbsolutePath();
            if (!Files.isDirectory(unpacked)) {
                unpack(archive, unpacked);
            }
            return unpacked;
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be unpacked under " + cache, e);
        }
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
        // Unpacked aside and then moved as a whole: another process sees all of it or nothing.
        var aside = unpacked.resolveSibling("unpacking-" + UUID.randomUUID());
        Files.createDirectories(aside);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, aside);
            }
        }
        try {
            Files.move(aside, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(aside);
            if (!Files.isDirectory(unpacked)) {
                throw e;
            }
        }
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
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (file.startsWith(folder.resolve("bin")) && !file.toFile().setExecutable(true, false)) {
            throw new IOException("could not make executable: " + file);
        }
    }
}
