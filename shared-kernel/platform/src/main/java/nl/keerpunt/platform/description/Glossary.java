package nl.keerpunt.platform.description;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words by which outsiders are told what something is (begrippenlijst): those of one service, and before them none;
 * those of the platform, which hold everywhere, behind them. A word is found under the fullest name that has one.
 */
public final class Glossary {

    private static final String EXAMPLE = ".example";

    private final Properties own;
    private final Properties shared = read("platform").orElseThrow();

    public Glossary(String service) {
        own = read(service).orElseGet(Properties::new);
    }

    /** What a part of something is, such as a field of a schema. */
    public Optional<String> part(String whole, String part) {
        return first(whole, whole + "." + part, part);
    }

    public Optional<String> exampleOf(String whole, String part) {
        return first(whole, whole + "." + part + EXAMPLE, part + EXAMPLE);
    }

    public Optional<String> word(String name) {
        return first(name, name);
    }

    /** What is the platform's is called the same in every service, whatever a service calls things of its own. */
    private Optional<String> first(String whole, String... names) {
        var isShared = shared.containsKey(whole) && !own.containsKey(whole);
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(
                        Optional.ofNullable(isShared ? null : own.getProperty(name)),
                        Optional.ofNullable(shared.getProperty(name))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Properties> read(String service) {
        try (var file = Glossary.class.getResourceAsStream("/glossary/" + service + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
