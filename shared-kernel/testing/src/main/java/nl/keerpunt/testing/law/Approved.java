package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored or published is compared with a file that a person approved. A test never writes that file: it leaves
 * what it received under {@code target/received}, for that person to read, judge and copy.
 */
public final class Approved {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path approved;
    private final Path received;

    Approved(Path approved, Path received) {
        this.approved = approved;
        this.received = received;
    }

    /**
     * Compares with {@code src/test/resources/approved/<name>.json}; the order of fields does not count.
     *
     * @param json JSON text, or an object to be written as JSON
     */
    public static void json(String name, Object json) {
        new Approved(Path.of("src", "test", "resources", "approved"), Path.of("target", "received"))
                .matches(name, json);
    }

    /** Compares with the text in {@code src/test/resources/approved/<name>.txt}, line by line. */
    public static void text(String name, String text) {
        text(Path.of("src", "test", "resources", "approved", name + ".txt"), text);
    }

    /** Compares with the text in a file. */
    public static void text(Path approved, String text) {
        var received = Path.of("target", "received").resolve(approved.getFileName());
        try {
            var expected = Files.exists(approved) ? Files.readString(approved) : "";
            if (!expected.equals(text)) {
                Files.createDirectories(received.toAbsolutePath().getParent());
                Files.writeString(received, text);
            }
            assertThat(text)
                    .as("nobody approved this of %s; received is in %s", approved, received)
                    .isEqualTo(expected);
            Files.deleteIfExists(received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is approved in {@code src/test/resources/approved/<folder>}, by name; nothing when there is no such
     * folder.
     */
    static Stream<String> names(String folder) throws IOException {
        var approved = Path.of("src", "test", "resources", "approved", folder);
        if (!Files.exists(approved)) {
            return Stream.empty();
        }
        try (var files = Files.list(approved)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")).toList().stream();
        }
    }

    void matches(String name, Object json) {
        var actual = json instanceof String text ? JSON.readTree(text) : JSON.<JsonNode>valueToTree(json);
        var file = approved.resolve(name + ".json");
        try {
            if (!Files.exists(file)) {
                fail("nobody approved %s yet. Received, and kept in %s:%n%s", file, keep(name, actual), pretty(actual));
            }
            var expected = JSON.readTree(Files.readString(file));
            if (!expected.equals(actual)) {
                var kept = keep(name, actual);
                assertThat(pretty(actual))
                        .as("%s changes what is stored or published; received is in %s", file, kept)
                        .isEqualTo(pretty(expected));
            }
            Files.deleteIfExists(received.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path keep(String name, JsonNode actual) throws IOException {
        var file = received.resolve(name + ".json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, pretty(actual) + "\n");
    }

    private static String pretty(JsonNode json) {
        return JSON.writeValueAsString(json);
    }
}
