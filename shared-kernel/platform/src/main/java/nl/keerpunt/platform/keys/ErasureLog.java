package nl.keerpunt.platform.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.HouseholdId;

/**
 * Which keys were destroyed, outside the database, one line each: what a backup brings back is destroyed by it again. A
 * line is on disk before the destruction is committed; so a destruction that was about to be committed when the service
 * fell is carried out at the next start. It says nothing but when, which household and which key.
 */
public final class ErasureLog {

    /** Moment, household, and the law with the number of its key, or {@code *} for all of the household. */
    private static final Pattern LINE =
            Pattern.compile("\\S+Z (\\d{4}/[0-9a-f-]{36}) (?:\\*|([A-Z][A-Z0-9_]{1,31}) ([1-9]\\d{0,8}))");

    private final Path file;
    private final Clock clock;

    public ErasureLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** On disk when this returns. */
    void add(Collection<Erasure> erasures) {
        var moment = clock.instant();
        // A line that was cut short is ended first, so that it spoils none but itself.
        var lines = erasures.stream()
                .map(each -> "\n" + moment + " " + each.household().key() + " " + what(each) + "\n")
                .collect(Collectors.joining());
        try (var channel = FileChannel.open(
                file,
                Set.of(CREATE, APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(lines.getBytes(UTF_8)));
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException("the erasure could not be noted in " + file, failure);
        }
    }

    private static String what(Erasure erasure) {
        return erasure.isOfHousehold()
                ? "*"
                : erasure.upTo().law() + " " + erasure.upTo().number();
    }

    /** All that was noted. A line that was cut short was followed by no commit. */
    List<Erasure> all() {
        try (var lines = Files.exists(file) ? Files.lines(file, UTF_8) : Stream.<String>empty()) {
            return lines.flatMap(line -> erasure(line).stream()).distinct().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the erasures in " + file + " cannot be read", failure);
        }
    }

    private static Optional<Erasure> erasure(String line) {
        var said = LINE.matcher(line);
        return said.matches()
                ? Optional.of(new Erasure(
                        HouseholdId.parse(said.group(1)),
                        said.group(2) == null
                                ? KeyName.OF_HOUSEHOLD
                                : new KeyName(said.group(2), Integer.parseInt(said.group(3)))))
                : Optional.empty();
    }
}
