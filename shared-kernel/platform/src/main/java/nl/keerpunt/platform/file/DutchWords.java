package nl.keerpunt.platform.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the facts, fields and choices of a service are called in Dutch: a file is for a person, and must be understood
 * (AVG art. 12). Of each service by itself, beside what all of them say alike; its own word goes before.
 */
public record DutchWords(SortedMap<String, String> all) {

    public DutchWords {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    public static DutchWords of(String service) {
        var all = new TreeMap<String, String>();
        for (var name : List.of("platform", service)) {
            read(name).forEach((key, word) -> all.put((String) key, (String) word));
        }
        return new DutchWords(all);
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var stream = DutchWords.class.getResourceAsStream("/file/" + name + "_nl.properties")) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
