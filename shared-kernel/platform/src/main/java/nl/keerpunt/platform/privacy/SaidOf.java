package nl.keerpunt.platform.privacy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/** Of whom a command says something personal, however deep: by their keys it will be sealed. */
final class SaidOf {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord() && type.getName().startsWith("nl.keerpunt.")
                    ? Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .peek(accessor -> accessor.setAccessible(true))
                            .toList()
                    : List.of();
        }
    };

    private SaidOf() {}

    static Stream<HouseholdId> households(@Nullable Object said) {
        return switch (said) {
            case null -> Stream.empty();
            case Personal<?> personal -> Stream.of(personal.household());
            case Collection<?> several -> several.stream().flatMap(SaidOf::households);
            case Map<?, ?> several -> several.values().stream().flatMap(SaidOf::households);
            case Optional<?> perhaps -> perhaps.stream().flatMap(SaidOf::households);
            default -> ACCESSORS.get(said.getClass()).stream().flatMap(part -> households(value(part, said)));
        };
    }

    private static @Nullable Object value(Method part, Object said) {
        try {
            return part.invoke(said);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record tells what it has", impossible);
        }
    }
}
