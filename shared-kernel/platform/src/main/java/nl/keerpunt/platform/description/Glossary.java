package nl.keerpunt.platform.description;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The words by which outsiders are told what something is (begrippenlijst): those of one service, and before them none; those
 * of the platform, which hold everywhere, behind them. A word is found under the fullest name that has one.
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
        return first(whole + "." + part, part);
    }

    public Optional<String> exampleOf(String whole, String part) {
        return first(whole + "." + part + EXAMPLE, part + EXAMPLE);
    }

    public Optional<String> word(String name) {
        return first(name);
    }

    private Optional<String> first(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.asList(own.getProperty(name), shared.getProperty(name)).stream())
                .filter(Objects::nonNull)
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
