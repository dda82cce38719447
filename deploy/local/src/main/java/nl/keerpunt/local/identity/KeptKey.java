package nl.keerpunt.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The signing key, made once and kept, so that a token outlives a restart. */
final class KeptKey {

    private static final String FILE = "signing-key.json";

    private KeptKey() {}

    static RSAKey in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                write(file, newKey());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException | JOSEException failure) {
            throw new IllegalStateException(
                    "The signing key of the demo identities is unreadable; remove " + FILE + " and start again.",
                    failure);
        }
    }

    private static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    }

    /** Whole or not at all: a start that is broken off leaves no half key. */
    private static void write(Path file, RSAKey key) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var written = Files.createTempFile(file.getParent(), FILE, ".new", ownerOnly);
        Files.writeString(written, key.toJSONString());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
