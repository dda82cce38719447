package nl.keerpunt.platform.web;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON body into the request record of a door and finds everything that is wrong with it at once: what is
 * missing, unknown, malformed, out of range or contradictory, and the headers of the write besides.
 *
 * <p>A component without {@code @Nullable} is required. Bean Validation constraints on components are checked too; a
 * text of more than 4,000 characters is too large anywhere.
 */
final class RecordBodies implements HttpMessageConverter<Object> {

    private static final int LONGEST_TEXT = 4_000;

    private final JsonMapper json;
    private final Validator validator;

    RecordBodies(JsonMapper json, Validator validator) {
        this.json = json.rebuild()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.validator = validator;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type.isRecord()
                && type.getName().startsWith("nl.keerpunt.")
                && (mediaType == null || MediaType.APPLICATION_JSON.isCompatibleWith(mediaType));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public void write(Object answer, @Nullable MediaType mediaType, HttpOutputMessage output) {
        throw new IllegalStateException("this only reads");
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage input) throws IOException {
        var wrong = new ArrayList<Wrong>();
        if (!type.isAnnotationPresent(Question.class)) {
            wrong.addAll(WriteHeaders.wrong(input.getHeaders()));
        }
        var body = record(type, "", tree(input, wrong), wrong);
        if (body == null || !wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return body;
    }

    private @Nullable JsonNode tree(HttpInputMessage input, List<Wrong> wrong) throws IOException {
        try {
            return json.readTree(input.getBody().readAllBytes());
        } catch (JacksonException malformed) {
            wrong.add(new Wrong("", "MALFORMED", "The body is not JSON."));
            return null;
        }
    }

    private @Nullable Object record(Class<?> type, String path, @Nullable JsonNode node, List<Wrong> wrong) {
        if (node == null) {
            return null;
        }
        if (!node.isObject()) {
            wrong.add(new Wrong(path, "MALFORMED", "A JSON object is expected here."));
            return null;
        }
        var before = wrong.size();
        unknown(type, path, node, wrong);
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> component(type, component, path, node, wrong))
                .toArray();
        return wrong.size() > before ? null : construct(type, components, values, path, wrong);
    }

    private static void unknown(Class<?> type, String path, JsonNode node, List<Wrong> wrong) {
        var known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add(new Wrong(within(path, name), "UNKNOWN", "There is no such field here.")));
    }

    private @Nullable Object component(
            Class<?> owner, RecordComponent component, String path, JsonNode node, List<Wrong> wrong) {
        var field = within(path, component.getName());
        var given = node.get(component.getName());
        if (given == null || given.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                wrong.add(new Wrong(field, "MISSING", "This field is required."));
            }
            return null;
        }
        if (isComposite(component.getType())) {
            return record(component.getType(), field, given, wrong);
        }
        try {
            Object value = isInItsOwnForm(component, given) ? reader(component).readValue(given) : null;
            if (value == null) {
                wrong.add(new Wrong(field, "MALFORMED", expected(component)));
            } else {
                limits(owner, component, field, value, wrong);
            }
            return value;
        } catch (JacksonException malformed) {
            wrong.add(new Wrong(field, "MALFORMED", expected(component, malformed)));
            return null;
        }
    }

    /** Jackson also reads a day from an array of numbers, and nothing from an empty one. */
    private static boolean isInItsOwnForm(RecordComponent component, JsonNode given) {
        return given.isString() || !Temporal.class.isAssignableFrom(component.getType());
    }

    private ObjectReader reader(RecordComponent component) {
        return json.readerFor(json.constructType(component.getGenericType()));
    }

    private void limits(Class<?> owner, RecordComponent component, String field, Object value, List<Wrong> wrong) {
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            wrong.add(new Wrong(field, "TOO_LARGE", "At most " + LONGEST_TEXT + " characters."));
        } else if (value instanceof String text && text.isBlank()) {
            wrong.add(new Wrong(field, "MISSING", "This field is required."));
        }
        for (ConstraintViolation<?> broken : validator.validateValue(owner, component.getName(), value)) {
            var size = broken.getConstraintDescriptor().getAnnotation() instanceof Size;
            wrong.add(new Wrong(field, size ? "TOO_LARGE" : "OUT_OF_RANGE", broken.getMessage()));
        }
    }

    /** A value type's own complaint is in our words and quotes nothing; Jackson's may quote the input, so it stays in. */
    private static String expected(RecordComponent component, JacksonException malformed) {
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException own
                    && own.getMessage() != null
                    && component.getType().getName().startsWith("nl.keerpunt.")) {
                return own.getMessage();
            }
        }
        return expected(component);
    }

    private static String expected(RecordComponent component) {
        return "Expected: " + component.getType().getSimpleName() + ".";
    }

    private static @Nullable Object construct(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, String path, List<Wrong> wrong) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            var message = refused.getCause() == null ? null : refused.getCause().getMessage();
            wrong.add(new Wrong(path, "CONTRADICTORY", message == null ? "These fields contradict." : message));
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has its canonical constructor", impossible);
        }
    }

    /** A record with fields of its own, as against a value that is written as one text or number. */
    private static boolean isComposite(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
