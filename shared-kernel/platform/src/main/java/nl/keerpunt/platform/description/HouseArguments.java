package nl.keerpunt.platform.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.input.RowFields;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.MinPosition;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.web.AlsoReadsTable;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/**
 * The arguments of the house, described as the headers and query keys they are, and the headers of what is answered.
 */
final class HouseArguments implements OperationCustomizer {

    private static final String KEY = "Idempotency-Key";

    private final String service;
    private final Map<String, Schema<?>> referenced = new ConcurrentSkipListMap<>();

    HouseArguments(String service) {
        this.service = service;
    }

    /** What the arguments refer to; springdoc knows it only from bodies. */
    Map<String, Schema<?>> referenced() {
        return referenced;
    }

    /** Whether it takes a name of the caller's own for what it writes. */
    static boolean writes(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> KEY.equals(parameter.getName()));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (var parameter : handler.getMethodParameters()) {
            describe(operation, parameter);
        }
        Optional.ofNullable(handler.getMethodAnnotation(AlsoReadsTable.class))
                .ifPresent(table -> readsTable(operation, handler, table));
        var writes = writes(operation);
        if (!writes) {
            add(operation, "header", MinPosition.HEADER, new AnnotatedType(String.class));
        }
        operation.getResponses().forEach((status, answer) -> answersWith(status, answer, handler, writes));
        if (operation.getOperationId() != null) {
            operation.setOperationId(operation.getOperationId().replace(OpenApi.SERVICE, capital(service)));
        }
        DescribedProblems.add(operation, Reasons.of(handler.getMethod(), handler.getMethodParameters()).stream());
        return operation;
    }

    /** Beside JSON, of which generated clients are made. */
    private static void readsTable(Operation operation, HandlerMethod handler, AlsoReadsTable table) {
        var body = Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .orElseThrow();
        var columns = new RowFields(body.getParameterType(), table.value()).columns();
        operation
                .getRequestBody()
                .getContent()
                .addMediaType(
                        AlsoReadsTable.MEDIA_TYPE,
                        new MediaType().schema(ValueSchemas.table(columns, table.example())));
    }

    private static void answersWith(String status, ApiResponse answer, HandlerMethod handler, boolean writes) {
        header(answer, ApiVersion.HEADER);
        if (writes) {
            header(answer, "ETag");
            header(answer, "Position");
        } else if (takes(handler, AsOf.class)) {
            header(answer, "ETag");
        }
        if (writes && status.equals("201")) {
            header(answer, "Location");
        }
    }

    private static void header(ApiResponse answer, String name) {
        answer.addHeaderObject(name, new Header().$ref("#/components/headers/" + name));
    }

    private void describe(Operation operation, MethodParameter parameter) {
        if (parameter.getParameterType() == Write.class) {
            add(operation, "header", KEY, new AnnotatedType(String.class))
                    .required(true)
                    .setSchema(ValueSchemas.name());
            add(operation, "header", "If-Match", new AnnotatedType(String.class));
        } else if (parameter.getParameterType() == AsOf.class) {
            add(operation, "query", "validOn", new AnnotatedType(LocalDate.class));
            knownAt(operation);
        } else if (parameter.getParameterType() == KnownAt.class) {
            knownAt(operation);
        } else if (parameter.getParameterType() == Paging.class) {
            add(operation, "query", "after", new AnnotatedType(String.class)).setSchema(ValueSchemas.cursor());
            add(operation, "query", "limit", new AnnotatedType(Integer.class)).setSchema(ValueSchemas.limit());
        } else if (parameter.hasParameterAnnotation(Asked.class)) {
            Arrays.stream(parameter.getParameterType().getRecordComponents()).forEach(key -> question(operation, key));
        }
    }

    private void knownAt(Operation operation) {
        add(operation, "query", "knownAt", new AnnotatedType(Instant.class));
    }

    /** A key of a question; what stands at its component, such as a limit, is said of it here too. */
    private void question(Operation operation, RecordComponent key) {
        Type asked = key.getGenericType();
        add(
                        operation,
                        "query",
                        key.getName(),
                        new AnnotatedType(asked)
                                .ctxAnnotations(key.getAccessor().getAnnotations()))
                .required(!key.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private Parameter add(Operation operation, String in, String name, AnnotatedType type) {
        var resolved = ModelConverters.getInstance(true).resolveAsResolvedSchema(type.resolveAsRef(true));
        resolved.referencedSchemas.forEach(referenced::put);
        var parameter = new Parameter().in(in).name(name).required(false).schema(resolved.schema);
        operation.addParametersItem(parameter);
        return parameter;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
