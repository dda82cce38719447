package nl.keerpunt.local.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * A data folder serves one platform at a time. The lock goes with its process, however that ends; its text says how
 * far the platform is, for {@code deploy/keerpunt}, and counts only while that process is there.
 */
public final class OneAtATime implements AutoCloseable {

    private static final String FILE = "platform.lock";

    private final Path data;
    private final FileChannel lock;

    private OneAtATime(Path data, FileChannel lock) {
        this.data = data;
        this.lock = lock;
    }

    /** What the platform does now. */
    enum Doing {
        STARTING,
        READY,
        STOPPING
    }

    public static OneAtATime on(Path data) {
        try {
            var channel = FileChannel.open(data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isOurs(channel)) {
                return new OneAtATime(data, channel);
            }
            channel.close();
        } catch (IOException failure) {
            throw new IllegalStateException("the data folder cannot be used: " + data, failure);
        }
        throw new CannotStart("a local platform already runs on " + data
                + ", or it is being restored; stop it first: deploy/keerpunt down");
    }

    /** The lock itself must stay: another would take a new file for free. */
    void forgetAllElse() {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(data) && !file.equals(data.resolve(FILE))) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw new CannotStart("the data in " + data + " cannot be forgotten: " + failure);
        }
    }

    /** In one write, so that nobody reads half of it. */
    void tell(Doing doing) {
        var text = "%-10s%d%n".formatted(doing, ProcessHandle.current().pid());
        try {
            lock.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
            lock.truncate(text.length());
        } catch (IOException failure) {
            throw new IllegalStateException("the lock on the data folder could not be written", failure);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) { // Held by this very JVM, which is no better.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new IllegalStateException("the lock on the data folder could not be given back", failure);
        }
    }
}
