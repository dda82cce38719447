package nl.keerpunt.testing.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A file of words in which each key stands once: of two the last would win, and nobody would see the first. */
final class WrittenOnce extends Properties {

    private final String resource;

    private WrittenOnce(String resource) {
        this.resource = resource;
    }

    static Properties read(String resource) {
        var words = new WrittenOnce(resource);
        var stream = WrittenOnce.class.getResourceAsStream(resource);
        try (var reader = new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var all = new Properties();
        all.putAll(words);
        return all;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        if (containsKey(key)) {
            throw new AssertionError(resource + " says twice what this is called: " + key);
        }
        return super.put(key, value);
    }
}
