package nl.keerpunt.platform.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.Callers;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.web.Arguments;
import nl.keerpunt.platform.web.AsOf;
import nl.keerpunt.platform.web.KnownAt;
import nl.keerpunt.platform.web.MinPosition;
import nl.keerpunt.platform.web.Paging;
import nl.keerpunt.platform.web.Request;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** The service's OpenAPI document: the arguments of the house described as the headers and query keys they are. */
@Configuration(proxyBeanMethods = false)
public class OpenApi {

    private static final Parameter MUNICIPALITY = DescribedRights.header(
            Callers.MUNICIPALITY,
            "A provider, and nobody else, names the municipality that it asks about: four digits.");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Request.class, AsOf.class, KnownAt.class, Paging.class);
        SpringDocUtils.getConfig().addAnnotationsToIgnore(Asked.class);
    }

    @Bean
    OpenApiCustomizer about(PlatformSettings settings) {
        return document -> document.info(new Info()
                .title("Keerpunt: " + settings.service() + "-service")
                .version("1.0.0")
                .contact(new Contact().name("Keerpunt")));
    }

    @Bean
    RequiredFields requiredFields() {
        return new RequiredFields();
    }

    /** Who may, and whose objects they reach: the row of the rights matrix beside its operation. */
    @Bean
    OpenApiCustomizer whoMay(RightsMatrix matrix) {
        return document -> DescribedRights.each(document, matrix, (row, operation) -> {
            operation.addExtension(
                    "x-roles", row.roles().stream().map(Role::name).sorted().toList());
            operation.addExtension("x-whose", row.whose());
            if (row.roles().contains(Role.PROVIDER)) {
                operation.addParametersItem(MUNICIPALITY);
            }
        });
    }

    @Bean
    OperationCustomizer houseArguments() {
        return (operation, handler) -> {
            for (var parameter : handler.getMethodParameters()) {
                describe(operation, parameter);
            }
            if (!takes(handler, Request.class)) {
                add(operation, "header", MinPosition.HEADER, String.class, "The Position of a write to be seen.");
            }
            return operation;
        };
    }

    private static void describe(Operation operation, MethodParameter parameter) {
        if (parameter.getParameterType() == Request.class) {
            add(operation, "header", "Idempotency-Key", String.class, "The caller's own name for this write.")
                    .required(true);
            add(operation, "header", "If-Match", String.class, "The ETag that the caller decided on.");
        } else if (parameter.getParameterType() == AsOf.class) {
            add(operation, "query", "validOn", LocalDate.class, "The day on which it held (geldig op); default today.");
            knownAt(operation);
        } else if (parameter.getParameterType() == KnownAt.class) {
            knownAt(operation);
        } else if (parameter.getParameterType() == Paging.class) {
            add(operation, "query", "after", Arguments.cursor(parameter), "The cursor of the page before.");
            add(operation, "query", "limit", Integer.class, "1 to 200; default 50.");
        } else if (parameter.hasParameterAnnotation(Asked.class)) {
            Arrays.stream(parameter.getParameterType().getRecordComponents()).forEach(key -> question(operation, key));
        }
    }

    private static void knownAt(Operation operation) {
        add(operation, "query", "knownAt", Instant.class, "When it was known (bekend op); default now.");
    }

    /** A key of a question; what stands at its component (a description, a limit) is said of it here too. */
    private static void question(Operation operation, RecordComponent key) {
        var beside = key.getAccessor().getAnnotations();
        var type = new AnnotatedType(key.getGenericType()).ctxAnnotations(beside);
        var described = key.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        add(operation, "query", key.getName(), type, described == null ? null : described.description())
                .required(!key.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Parameter add(Operation operation, String in, String name, Type type, @Nullable String description) {
        return add(operation, in, name, new AnnotatedType(type), description);
    }

    private static Parameter add(
            Operation operation, String in, String name, AnnotatedType type, @Nullable String description) {
        var parameter = new Parameter()
                .in(in)
                .name(name)
                .required(false)
                .description(description)
                .schema(ModelConverters.getInstance().resolveAsResolvedSchema(type.resolveAsRef(false)).schema);
        operation.addParametersItem(parameter);
        return parameter;
    }
}
