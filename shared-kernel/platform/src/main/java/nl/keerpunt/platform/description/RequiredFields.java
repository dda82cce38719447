package nl.keerpunt.platform.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of each record in the document which fields it requires: those without {@code @Nullable}, as RecordReader does. */
final class RequiredFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        var schema = others.next().resolve(type, context, others);
        var whole = schema == null ? null : whole(schema, context);
        JavaType java = type.getType() == null ? null : Json.mapper().constructType(type.getType());
        if (whole != null && java != null && java.getRawClass().isRecord()) {
            whole.setRequired(required(java.getRawClass(), whole));
        }
        return schema;
    }

    private static @Nullable Schema<?> whole(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
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
