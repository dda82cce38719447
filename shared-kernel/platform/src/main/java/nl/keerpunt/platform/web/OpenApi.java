package nl.keerpunt.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.Optional;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.platform.rights.Role;
import nl.keerpunt.platform.start.PlatformSettings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** The service's OpenAPI document: the arguments of the house described as the headers and query keys they are. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Request.class, AsOf.class, Paging.class);
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
        return document -> matrix.rows().forEach(row -> {
            var operation = described(document, row);
            operation.addExtension(
                    "x-roles", row.roles().stream().map(Role::name).sorted().toList());
            operation.addExtension("x-whose", row.whose());
        });
    }

    private static Operation described(OpenAPI document, Right row) {
        var method = PathItem.HttpMethod.valueOf(row.method().name());
        return Optional.ofNullable(document.getPaths().get(row.path()))
                .map(path -> path.readOperationsMap().get(method))
                .orElseThrow(() -> new IllegalStateException("not in the document: " + row));
    }

    @Bean
    OperationCustomizer houseArguments() {
        return (operation, handler) -> {
            if (takes(handler, Request.class)) {
                add(operation, "header", "Idempotency-Key", true, "The caller's own name for this write.");
                add(operation, "header", "If-Match", false, "The ETag that the caller decided on.");
            } else {
                add(operation, "header", MinPosition.HEADER, false, "The Position of a write to be seen.");
            }
            if (takes(handler, AsOf.class)) {
                add(operation, "query", "validOn", false, "The day on which it held (geldig op); default today.");
                add(
                        operation,
                        "query",
                        "knownAt",
                        false,
                        "The instant at which it was known (bekend op); default now.");
            }
            if (takes(handler, Paging.class)) {
                add(operation, "query", "after", false, "The cursor of the page before.");
                add(operation, "query", "limit", false, "1 to 200; default 50.");
            }
            return operation;
        };
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void add(Operation operation, String in, String name, boolean required, String description) {
        operation.addParametersItem(new Parameter()
                .in(in)
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }
}
