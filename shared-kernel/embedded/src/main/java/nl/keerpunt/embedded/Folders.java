package nl.keerpunt.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Where embedded servers live: folders and ports of this machine. */
final class Folders {

    private static final int TAIL = 3_000;

    /** Below what operating systems hand out to connections: such a port may be taken before its server is there. */
    private static final int LOWEST_FREE = 10_000;

    private static final int HIGHEST_FREE = 15_000;

    private Folders() {}

    /** The port asked for, or a free one when it is 0. */
    static int port(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        for (var tries = 0; tries < HIGHEST_FREE - LOWEST_FREE; tries++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException _) { // Taken: then another one.
            }
        }
        throw new IllegalStateException("no free port on this machine");
    }

    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (NoSuchFileException _) { // Nothing there is as good as deleted.
        } catch (IOException e) {
            throw new IllegalStateException("could not delete " + folder, e);
        }
    }

    /** The end of a log, for the message of a failure. */
    static String tail(Path log) {
        try {
            var text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - TAIL));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
