package nl.keerpunt.testing.law;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the doors of a service take, in addresses, questions, cursors and bodies: types of single values, and limits.
 */
final class ValueTypes {

    private static final Set<String> TAKEN = Set.of(
            "org.springframework.web.bind.annotation.RequestBody",
            "org.springframework.web.bind.annotation.PathVariable",
            "nl.keerpunt.platform.input.Asked");

    private final Set<Type> seen = new HashSet<>();
    private final Set<String> names = new TreeSet<>();

    ValueTypes(JavaClasses classes) {
        classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Api"))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(ValueTypes::isTaken)
                .forEach(parameter -> add(genericType(parameter)));
    }

    /** What their sentences are called. */
    Set<String> names() {
        return names;
    }

    private static boolean isTaken(JavaParameter parameter) {
        return parameter.getRawType().getSimpleName().equals("Paging")
                || TAKEN.stream().anyMatch(parameter::isAnnotatedWith);
    }

    private static Type genericType(JavaParameter parameter) {
        var owner = (Method) parameter.getOwner().reflect();
        return owner.getGenericParameterTypes()[parameter.getIndex()];
    }

    private void add(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> plain && plain.isRecord() && !isOneValue(plain)) {
            for (var component : plain.getRecordComponents()) {
                limits(component.getAnnotatedType());
                add(component.getGenericType());
            }
        } else if (type instanceof Class<?> plain && !plain.isEnum()) {
            names.add("value." + plain.getSimpleName());
        }
    }

    /** The constraints on a component, and on the elements of its lists. */
    private void limits(AnnotatedType type) {
        Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .filter(ValueTypes::isConstraint)
                .forEach(constraint -> names.add("limit." + constraint.getSimpleName()));
        if (type instanceof AnnotatedParameterizedType generic) {
            Arrays.stream(generic.getAnnotatedActualTypeArguments()).forEach(this::limits);
        }
    }

    private static boolean isConstraint(Class<?> annotation) {
        return Arrays.stream(annotation.getAnnotations())
                .anyMatch(its -> its.annotationType().getSimpleName().equals("Constraint"));
    }

    private static boolean isOneValue(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations()))
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("JsonValue"));
    }
}
