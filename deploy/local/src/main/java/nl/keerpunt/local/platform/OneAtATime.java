package nl.keerpunt.local.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A data folder serves one platform at a time. The lock goes with its process, however that ends. */
final class OneAtATime implements AutoCloseable {

    private final FileChannel lock;

    private OneAtATime(FileChannel lock) {
        this.lock = lock;
    }

    static OneAtATime on(Path data) {
        try {
            var channel = FileChannel.open(
                    data.resolve("platform.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isOurs(channel)) {
                return new OneAtATime(channel);
            }
            channel.close();
        } catch (IOException failure) {
            throw new IllegalStateException("the data folder cannot be used: " + data, failure);
        }
        throw new CannotStart("a local platform already runs on " + data + "; stop it first: deploy/keerpunt down");
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
