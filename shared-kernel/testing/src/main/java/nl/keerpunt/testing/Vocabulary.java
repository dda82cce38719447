package nl.keerpunt.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages of a sealed vocabulary. */
public final class Vocabulary {

    private Vocabulary() {}

    public static Stream<Class<?>> messages(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(Vocabulary::messages)
                : Stream.of(vocabulary);
    }

    /** Those that are not among what was seen: the guard of laws over lives in which some things never happen. */
    public static Set<String> missing(Class<?> vocabulary, Stream<?> seen) {
        var kinds = seen.map(Object::getClass).collect(Collectors.toSet());
        return messages(vocabulary)
                .filter(message -> !kinds.contains(message))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
