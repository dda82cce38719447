package nl.keerpunt.journeys.before;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import nl.keerpunt.embedded.EmbeddedBroker;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.local.platform.LocalService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a local platform of 2026-11-26 (commit fc2c516) had in its data folder: the schema as its migrations were
 * then, the rows of every table, the messages of every topic, what each group had heard, and the secrets that open
 * it. With it, as {@code answers.json}, what it answered. The folder itself is a hundred times as large and belongs
 * to one machine.
 */
final class Capture implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final FileSystem zip;

    private Capture(FileSystem zip) {
        this.zip = zip;
    }

    /** {@code plain}: an ordinary day. {@code poisoned}: with values in 0344 that stopped readers and partitions. */
    static Capture of(String name) {
        try {
            var place = Capture.class.getResource("/before/" + name + ".zip");
            return new Capture(FileSystems.newFileSystem(Path.of(place == null ? URI.create(name) : place.toURI())));
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException("no capture " + name, failure);
        }
    }

    /** Writes the data folder anew, so that a platform can start on it. */
    void restore(Path data) {
        try {
            Files.createDirectories(data);
            Files.writeString(data.resolve("secrets.properties"), text("secrets.properties"));
            try (var database = EmbeddedDatabase.start(Place.kept(data.resolve("postgresql"), 0))) {
                var secrets = secrets();
                for (var service : LocalService.values()) {
                    new CapturedRows(zip.getPath(service.label()), service.label()).restore(database, secrets);
                }
            }
            try (var broker = EmbeddedBroker.start(data.resolve("kafka"), 0)) {
                new CapturedMessages(broker.bootstrapServers())
                        .restore(json("kafka/topics.json"), messages(), json("kafka/offsets.json"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Properties secrets() throws IOException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(zip.getPath("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets;
    }

    private List<JsonNode> messages() {
        return text("kafka/messages.jsonl").lines().map(JSON::readTree).toList();
    }

    /** Questions, their answers and writes of then, with the ids they were about. */
    JsonNode answers() {
        return json("answers.json");
    }

    private JsonNode json(String entry) {
        return JSON.readTree(text(entry));
    }

    private String text(String entry) {
        try {
            return Files.readString(zip.getPath(entry));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
