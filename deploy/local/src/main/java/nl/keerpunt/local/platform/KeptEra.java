package nl.keerpunt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The era of these data, beside them: it goes on where a restore takes them back. */
public final class KeptEra {

    private static final String FILE = "era";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private KeptEra() {}

    /** Empty before the first restore. */
    static String in(Path data) {
        var file = data.resolve(FILE);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new one, named after the moment at which it begins. */
    public static String begin(Path data, Instant now) throws IOException {
        var era = NAME.format(now);
        var half = data.resolve(FILE + ".half");
        Files.writeString(half, era + System.lineSeparator());
        Files.move(half, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        return era;
    }
}
