package nl.keerpunt.platform.input;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The one form in which JSON writes a type; a value in another form is never made to fit. */
public enum Form {
    TEXT,
    WHOLE_NUMBER,
    YES_OR_NO,
    LIST,
    RECORD;

    public static Form of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return YES_OR_NO;
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return WHOLE_NUMBER;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        return type.isRecord() ? written(type).map(Form::of).orElse(RECORD) : TEXT;
    }

    /** What a value type is written as: one text or one number; a record of fields is written as none. */
    private static Optional<Class<?>> written(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
    }

    boolean holds(JsonNode given) {
        return switch (this) {
            case TEXT -> given.isString();
            case WHOLE_NUMBER -> given.isIntegralNumber();
            case YES_OR_NO -> given.isBoolean();
            case LIST -> given.isArray();
            case RECORD -> given.isObject();
        };
    }
}
