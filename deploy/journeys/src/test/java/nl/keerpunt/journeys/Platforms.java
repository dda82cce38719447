package nl.keerpunt.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.Cast;

/** The platforms of these journeys: one that most of them share, and empty folders for those that need their own. */
public final class Platforms {

    /** Nobody reads along; what fails says so itself. */
    public static final PrintStream UNHEARD =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private Platforms() {}

    /** One platform for all who leave it as they found it; it ends with this JVM. */
    public static LocalPlatform shared() {
        return Shared.PLATFORM;
    }

    public static Cast freshCast() {
        return Cast.of(UUID.randomUUID(), today());
    }

    public static LocalDate today() {
        return LocalDate.now(DutchCalendar.ZONE);
    }

    /** Of this JVM: two of them go through the journeys side by side. */
    public static Path emptyFolder(String name) {
        var folder = Path.of("target", "journeys", System.getProperty("keerpunt.fork", "jvm-1"), name)
                .toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (var old = Files.walk(folder)) {
                    old.sorted(Comparator.reverseOrder()).forEach(Platforms::delete);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Shared {

        private static final LocalPlatform PLATFORM = start();

        private static LocalPlatform start() {
            var platform = LocalPlatform.start(emptyFolder("shared"), Ports.free());
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-shared-platform"));
            return platform;
        }
    }
}
