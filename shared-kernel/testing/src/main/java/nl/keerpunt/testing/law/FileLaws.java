package nl.keerpunt.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A person who reads their file (inzage) understands it: whatever a service stores about a household has a Dutch
 * word.
 */
public interface FileLaws {

    /** As in the name of its words: {@code file/plan_nl.properties}. */
    String service();

    /** The facts that stand in a file. */
    List<Class<?>> facts();

    /** Fields that no file shows, because the store alone needs them. */
    default Set<String> leftOut() {
        return Set.of();
    }

    @Test
    default void every_fact_and_each_of_its_fields_and_choices_has_a_dutch_word() {
        var needed = new TreeSet<String>();
        var seen = new HashSet<Class<?>>();
        assertThat(facts()).isNotEmpty();
        facts().forEach(fact -> {
            needed.add(kebab(fact.getSimpleName()));
            collect(fact, needed, seen);
        });
        needed.removeAll(leftOut());
        assertThat(words("platform")).isNotEmpty();
        needed.removeAll(words("platform"));
        needed.removeAll(words(service()));
        assertThat(needed)
                .as("without a word in file/%s_nl.properties", service())
                .isEmpty();
    }

    private static void collect(Type type, Set<String> needed, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, needed, seen));
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            if (plain.isEnum()) {
                Arrays.stream(plain.getEnumConstants()).forEach(choice -> needed.add(((Enum<?>) choice).name()));
            } else if (plain.isRecord() && !isWrittenAsOneValue(plain)) {
                for (var field : plain.getRecordComponents()) {
                    needed.add(field.getName());
                    collect(field.getGenericType(), needed, seen);
                }
            }
        }
    }

    private static boolean isWrittenAsOneValue(Class<?> type) {
        return Arrays.stream(type.getMethods())
                        .flatMap(method -> Arrays.stream(method.getAnnotations()))
                        .anyMatch(FileLaws::isJsonValue)
                || Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .flatMap(method -> Arrays.stream(method.getAnnotations()))
                        .anyMatch(FileLaws::isJsonValue);
    }

    private static boolean isJsonValue(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals("JsonValue");
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String name) {
        return WrittenOnce.read("/file/" + name + "_nl.properties").stringPropertyNames();
    }
}
