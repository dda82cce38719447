package nl.keerpunt.testing.law;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lacks a sentence: reasons of rules, reasons and sentences named in the sources, value types that doors take. */
final class SentenceGaps {

    private static final String PLATFORM = "nl.keerpunt.platform";

    /** {@code new BadInput(field, reason, sentence)}, and {@code HttpStatus.CONFLICT, "REASON"}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:new BadInput\\(\\s*[^,;]+,\\s*\"[A-Z_]+\",\\s*|HttpStatus\\.[A-Z_]+,\\s*)\"([A-Za-z_.]+)\"");

    private static final Predicate<String> IS_REASON =
            Pattern.compile("[A-Z_]+").asMatchPredicate();

    private final Properties english;
    private final Properties dutch;
    private final List<String> gaps = new ArrayList<>();

    private SentenceGaps(Properties english, Properties dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    static List<String> in(String service, String root, Path sources) {
        var book = new SentenceGaps(sentences(service, ""), sentences(service, "_nl"));
        var classes = new ClassFileImporter().importPackages(root, PLATFORM);
        book.need("reason", reasons(classes));
        book.need("sentence", named(sources));
        book.need("value", new ValueTypes(classes).names());
        book.sameNames();
        book.ownWords(book.english);
        book.ownWords(book.dutch);
        return List.copyOf(book.gaps);
    }

    private void need(String what, Set<String> names) {
        for (var name : names) {
            if (english.getProperty(name, "").isBlank()) {
                gaps.add(what + " " + name + " has no English sentence");
            }
            if (dutch.getProperty(name, "").isBlank()) {
                gaps.add(what + " " + name + " has no Dutch sentence");
            }
        }
    }

    private void sameNames() {
        var either = new TreeSet<>(english.stringPropertyNames());
        either.addAll(dutch.stringPropertyNames());
        either.removeIf(name -> english.containsKey(name) && dutch.containsKey(name));
        either.forEach(name -> gaps.add(name + " stands in one language only"));
    }

    /** Two reasons that read the same are one to whoever has to act on them. */
    private void ownWords(Properties sentences) {
        sentences.stringPropertyNames().stream()
                .filter(IS_REASON)
                .collect(groupingBy(sentences::getProperty, counting()))
                .forEach((sentence, times) -> {
                    if (times > 1) {
                        gaps.add("two reasons share: " + sentence);
                    }
                });
    }

    private static Set<String> reasons(JavaClasses classes) {
        var reasons = new TreeSet<String>();
        classes.stream()
                .filter(type -> type.isEnum() && type.getSimpleName().equals("Reason"))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .forEach(constant -> reasons.add(((Enum<?>) constant).name()));
        return reasons;
    }

    private static Set<String> named(Path sources) {
        try (var files = Files.walk(sources)) {
            var named = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SentenceGaps::namedIn)
                    .forEach(named::add);
            return named;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> namedIn(Path file) {
        try {
            return NAMED.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The service's own before the platform's, as the platform reads them. */
    private static Properties sentences(String service, String language) {
        var sentences = WrittenOnce.read("/sentences/platform" + language + ".properties");
        sentences.putAll(WrittenOnce.read("/sentences/" + service + language + ".properties"));
        return sentences;
    }
}
