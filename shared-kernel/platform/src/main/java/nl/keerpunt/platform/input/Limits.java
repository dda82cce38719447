package nl.keerpunt.platform.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The constraints on a component, told in our own sentences: each has one by its name, which states its numbers. */
final class Limits {

    /** What such a sentence states, in this order. */
    private static final List<String> NUMBERS = List.of("value", "max", "min");

    private final Validator validator;

    Limits(Validator validator) {
        this.validator = validator;
    }

    void check(Class<?> owner, String component, Place field, Object value, Findings wrong) {
        for (ConstraintViolation<?> broken : validator.validateValue(owner, component, value)) {
            var limit = broken.getConstraintDescriptor();
            var size = limit.getAnnotation() instanceof Size its ? its : null;
            if (size == null || !holds(size, broken.getInvalidValue())) {
                wrong.add(
                        within(field, broken).name(),
                        size == null ? "OUT_OF_RANGE" : "TOO_LARGE",
                        "limit." + limit.getAnnotation().annotationType().getSimpleName(),
                        NUMBERS.stream()
                                .map(limit.getAttributes()::get)
                                .filter(Objects::nonNull)
                                .map(String::valueOf)
                                .toArray());
            }
        }
    }

    /** Bean Validation counts halves of surrogate pairs. */
    private static boolean holds(Size size, @Nullable Object value) {
        return value instanceof String text && length(text) >= size.min() && length(text) <= size.max();
    }

    /** In characters as people count them, as the language does. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Place within(Place field, ConstraintViolation<?> broken) {
        var place = field;
        for (Path.Node node : broken.getPropertyPath()) {
            place = node.getIndex() == null ? place : place.at(node.getIndex());
        }
        return place;
    }
}
