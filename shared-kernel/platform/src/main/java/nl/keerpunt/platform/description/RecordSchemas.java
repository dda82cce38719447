package nl.keerpunt.platform.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.platform.input.OneOfMany;
import org.jspecify.annotations.Nullable;

/**
 * Says of each record in the document which fields it requires: those without {@code @Nullable}, as RecordReader does
 * and as answers leave out what is null. And it knows which class each name of a schema stands for: of two that share
 * one, a document would show only the last.
 */
final class RecordSchemas implements ModelConverter {

    private static final Map<String, SortedSet<String>> CLASSES = new ConcurrentSkipListMap<>();

    /** The names that stand for several classes, each with these. */
    static List<String> clashes() {
        return CLASSES.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + " = " + String.join(", ", each.getValue()))
                .toList();
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        if (type.getType() != null
                && Json.mapper().constructType(type.getType()).hasRawClass(OneOfMany.class)) {
            return context.resolve(readApart(type));
        }
        var schema = others.next().resolve(type, context, others);
        JavaType java = type.getType() == null ? null : Json.mapper().constructType(type.getType());
        if (schema == null || java == null) {
            return schema;
        }
        var raw = java.getRawClass();
        if (schema.get$ref() != null && (raw.isRecord() || raw.isEnum()) && !isMessage(raw)) {
            CLASSES.computeIfAbsent(name(schema.get$ref()), _ -> named()).add(java.toCanonical());
        }
        var whole = whole(schema, context);
        if (whole != null && raw.isRecord()) {
            whole.setRequired(required(raw, whole));
            notEmpty(raw, whole);
        }
        return schema;
    }

    /** As what it is; that it is read apart from the others is no part of its form. */
    private static AnnotatedType readApart(AnnotatedType type) {
        var one = Json.mapper().constructType(type.getType()).containedType(0);
        return new AnnotatedType(one).resolveAsRef(true).jsonViewAnnotation(type.getJsonViewAnnotation());
    }

    /** Messages have a document of their own, and several services say the same in words of their own. */
    private static boolean isMessage(Class<?> type) {
        return ContractMessage.class.isAssignableFrom(type);
    }

    private static SortedSet<String> named() {
        return new ConcurrentSkipListSet<>();
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static @Nullable Schema<?> whole(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(name(reference));
    }

    /** A bound on its length alone would say that it may be empty. */
    private static void notEmpty(Class<?> type, Schema<?> schema) {
        Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(NotEmpty.class))
                .map(component -> Objects.requireNonNull(schema.getProperties()).get(component.getName()))
                .filter(Objects::nonNull)
                .forEach(list -> list.setMinItems(1));
    }

    /** A record that is written as one text or number has no fields there. */
    private static @Nullable List<String> required(Class<?> type, Schema<?> schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return null;
        }
        var required = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> Objects.requireNonNull(component.getName()))
                .filter(properties::containsKey)
                .toList();
        return required.isEmpty() ? null : required;
    }
}
