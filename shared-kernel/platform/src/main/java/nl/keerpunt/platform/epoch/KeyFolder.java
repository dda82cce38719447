package nl.keerpunt.platform.epoch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The keys of epochs as files, one each: 32 bytes in base64, for the service's user alone, and sealed by nothing, so
 * that an epoch is destroyed with its file and nothing else has to be. A backup of the database must not have this
 * folder in it.
 */
public final class KeyFolder implements EpochKeys {

    private static final String KEY = ".key";
    private static final int BYTES = 32;
    private static final FileAttribute<?> FOR_US_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OUR_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OUR_FOLDER);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("there is no folder for the keys of epochs at " + folder, failure);
        }
    }

    @Override
    public Set<String> list() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(KEY))
                    .map(name -> name.substring(0, name.length() - KEY.length()))
                    .collect(toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("the keys of epochs cannot be listed", failure);
        }
    }

    @Override
    public Optional<Aead> find(String epoch) {
        try {
            var key = Base64.getDecoder()
                    .decode(Files.readString(file(epoch), US_ASCII).strip());
            if (key.length != BYTES) {
                throw new IllegalStateException("the key of epoch " + epoch + " is damaged");
            }
            return Optional.of(new AesGcmJce(key));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("the key of epoch " + epoch + " cannot be read", failure);
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            throw new IllegalStateException("the key of epoch " + epoch + " is damaged", notOurs);
        }
    }

    @Override
    public void add(String epoch) {
        if (Files.exists(file(epoch))) {
            return;
        }
        var fresh = folder.resolve("." + UUID.randomUUID());
        try {
            var text = Base64.getEncoder().encodeToString(Random.randBytes(BYTES)) + "\n";
            try (var channel = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), FOR_US_ALONE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
                channel.force(true);
            }
            Files.move(fresh, file(epoch), ATOMIC_MOVE);
            settle();
        } catch (IOException failure) {
            throw new UncheckedIOException("the key of epoch " + epoch + " cannot be kept", failure);
        }
    }

    /** Overwritten first; where that does not reach what was written before, the disk itself has to be sealed. */
    @Override
    public void destroy(String epoch) {
        try (var channel = FileChannel.open(file(epoch), WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
            Files.delete(file(epoch));
            settle();
        } catch (NoSuchFileException gone) {
            // Another replica was first, or the time before was cut short after this.
        } catch (IOException failure) {
            throw new UncheckedIOException("the key of epoch " + epoch + " cannot be destroyed", failure);
        }
    }

    /** What is named in a folder survives only when the folder itself is on disk. */
    private void settle() throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private Path file(String epoch) {
        return folder.resolve(epoch + KEY);
    }
}
