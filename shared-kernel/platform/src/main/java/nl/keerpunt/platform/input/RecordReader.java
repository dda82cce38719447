package nl.keerpunt.platform.input;

import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.words.Text;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.problem.Wrong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a record of a JSON tree, component by component, and finds everything that is wrong with it at once: what is
 * missing, unknown, malformed, out of range or contradictory.
 *
 * <p>A component without {@code @Nullable} is required; null means absent. Bean Validation constraints on components
 * are checked too. Jackson reads single values alone, and those only in the form in which JSON writes their type.
 */
public final class RecordReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final JsonMapper json;
    private final Limits limits;

    public RecordReader(JsonMapper json, Validator validator) {
        this.json = json.rebuild()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
        this.limits = new Limits(validator);
    }

    /** @param place where the record stands: {@code body}, {@code query} or a path within the body */
    public @Nullable Object record(Class<?> type, Place place, JsonNode node, Findings wrong) {
        if (!node.isObject()) {
            wrong.add(place.name(), "MALFORMED", "value.RECORD");
            return null;
        }
        var before = wrong.count();
        unknown(type, place, node, wrong);
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> component(type, component, place, node, wrong))
                .toArray();
        return wrong.count() > before ? null : construct(type, components, values, place, wrong);
    }

    private static void unknown(Class<?> type, Place place, JsonNode node, Findings wrong) {
        var known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add(place.withinIfNamed(name).name(), "UNKNOWN", "UNKNOWN"));
    }

    private @Nullable Object component(
            Class<?> owner, RecordComponent component, Place place, JsonNode node, Findings wrong) {
        var field = place.within(component.getName());
        var given = node.get(component.getName());
        var isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (given == null || given.isNull()) {
            if (!isOptional) {
                wrong.add(field.name(), "MISSING", "MISSING");
            }
            return null;
        }
        if (isOptional && given.isString() && given.asString().isBlank()) {
            wrong.add(field.name(), "MALFORMED", "text.EMPTY");
            return null;
        }
        var value = value(component.getGenericType(), field, given, wrong);
        if (value != null) {
            limits.check(owner, component.getName(), field, value, wrong);
        }
        return value;
    }

    /** A value of any type that a body or a question may have. */
    public @Nullable Object value(Type type, Place field, JsonNode given, Findings wrong) {
        var java = json.constructType(type);
        var form = Form.of(java.getRawClass());
        if (java.hasRawClass(OneOfMany.class)) {
            return oneOfMany(java.containedType(0).getRawClass(), given);
        }
        if (form == Form.RECORD) {
            return record(java.getRawClass(), field, given, wrong);
        }
        if (!form.holds(given)) {
            wrong.add(malformed(java, field));
            return null;
        }
        return form == Form.LIST ? list(java, field, given, wrong) : single(java, form, field, given, wrong);
    }

    private OneOfMany<?> oneOfMany(Class<?> type, JsonNode given) {
        if (given.isPojo()) {
            return new OneOfMany<>(null, List.of(new Wrong(Place.BODY.name(), "MALFORMED", "table.ROW")));
        }
        var own = new Findings();
        return new OneOfMany<>(record(type, Place.BODY, given, own), own.all());
    }

    private @Nullable Object list(JavaType java, Place field, JsonNode given, Findings wrong) {
        var before = wrong.count();
        var isSet = Set.class.isAssignableFrom(java.getRawClass());
        var elements = new ArrayList<@Nullable Object>();
        var different = new HashSet<@Nullable Object>();
        for (var element : given) {
            var place = field.at(elements.size());
            var isLacking = element.isNull() && !java.getContentType().hasRawClass(OneOfMany.class);
            if (isLacking) {
                wrong.add(place.name(), "MISSING", "MISSING");
            }
            var value = isLacking ? null : value(java.getContentType(), place, element, wrong);
            if (isSet && value != null && !different.add(value)) {
                wrong.add(place.name(), "CONTRADICTORY", "list.TWICE");
            }
            elements.add(value);
        }
        if (wrong.count() > before) {
            return null;
        }
        return isSet ? Collections.unmodifiableSet(new LinkedHashSet<>(elements)) : List.copyOf(elements);
    }

    private @Nullable Object single(JavaType java, Form form, Place field, JsonNode given, Findings wrong) {
        var type = java.getRawClass();
        if (form == Form.TEXT && given.asString().isBlank() && (type == String.class || type.isRecord())) {
            wrong.add(field.name(), "MISSING", "MISSING");
            return null;
        }
        if (form == Form.TEXT && Limits.length(given.asString()) > Text.LONGEST) {
            wrong.add(field.name(), "TOO_LARGE", "text.TOO_LONG");
            return null;
        }
        try {
            Object value = isAsWritten(type, given) ? json.readerFor(java).readValue(given) : null;
            if (value == null) {
                wrong.add(malformed(java, field));
            }
            return value;
        } catch (JacksonException unreadable) {
            wrong.add(isOutOfRange(unreadable) ? outOfRange(java, field) : malformed(java, field));
            return null;
        }
    }

    /** Jackson also reads a shortened UUID, and an enumeration's name with anything blank around it. */
    private boolean isAsWritten(Class<?> type, JsonNode given) {
        if (type.isEnum()) {
            return members(type).anyMatch(given.asString()::equals);
        }
        return type != UUID.class || UUID_FORM.matcher(given.asString()).matches();
    }

    /** An enumeration's members as JSON writes them. */
    private Stream<String> members(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(member -> json.valueToTree(member).asString());
    }

    private static boolean isOutOfRange(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfRange) {
                return true;
            }
        }
        return false;
    }

    private static Wrong outOfRange(JavaType java, Place field) {
        return new Wrong(
                field.name(), "OUT_OF_RANGE", "value." + java.getRawClass().getSimpleName());
    }

    /** What a value of the type looks like; nothing that the caller gave is quoted. */
    private Wrong malformed(JavaType java, Place field) {
        var type = java.getRawClass();
        if (type.isEnum()) {
            var members = members(type).collect(Collectors.joining(", "));
            return new Wrong(field.name(), "MALFORMED", "value.ONE_OF", List.of(members));
        }
        var name = Form.of(type) == Form.LIST ? "LIST" : type.getSimpleName();
        return new Wrong(field.name(), "MALFORMED", "value." + name);
    }

    private static @Nullable Object construct(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, Place place, Findings wrong) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            contradiction(type, refused.getCause(), place, wrong);
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    /** A record of the language says by its name what it must be; a door's own record says it with {@link BadInput}. */
    private static void contradiction(Class<?> type, @Nullable Throwable cause, Place place, Findings wrong) {
        if (cause instanceof BadInput own) {
            own.errors().stream()
                    .map(each ->
                            new Wrong(place.within(each.field()).name(), each.reason(), each.sentence(), each.facts()))
                    .forEach(wrong::add);
        } else {
            var reason = isOutOfRange(cause) ? "OUT_OF_RANGE" : "CONTRADICTORY";
            var isShared = type.getPackageName().startsWith("nl.keerpunt.language");
            wrong.add(place.name(), reason, isShared ? "value." + type.getSimpleName() : "CONTRADICTORY");
        }
    }
}
