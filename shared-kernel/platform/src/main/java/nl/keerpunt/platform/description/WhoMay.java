package nl.keerpunt.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.rights.Callers;
import nl.keerpunt.platform.rights.RightsMatrix;
import nl.keerpunt.token.Role;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Who may, and whose objects they reach: the row of the rights matrix beside its operation. */
record WhoMay(RightsMatrix matrix) implements OpenApiCustomizer {

    private static final Parameter MUNICIPALITY =
            DescribedRights.header(Callers.MUNICIPALITY).schema(ValueSchemas.of(MunicipalityCode.class));

    @Override
    public void customise(OpenAPI document) {
        DescribedRights.each(document, matrix, (row, operation) -> {
            operation.addExtension(
                    "x-roles", row.roles().stream().map(Role::name).sorted().toList());
            operation.addExtension("x-whose", row.whose());
            if (row.roles().contains(Role.PROVIDER)) {
                operation.addParametersItem(MUNICIPALITY);
            }
        });
    }
}
