package nl.keerpunt.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.keerpunt.platform.rights.Right;
import nl.keerpunt.platform.rights.RightsMatrix;

/** What a service's document says of an operation because of who may ask it. */
public final class DescribedRights {

    private DescribedRights() {}

    public static void each(OpenAPI document, RightsMatrix matrix, BiConsumer<Right, Operation> said) {
        matrix.rows().forEach(row -> said.accept(row, described(document, row)));
    }

    /** That whoever asks may have to name why they reach for what another team answers for. */
    public static void takesGround(Operation operation, Parameter header) {
        operation.addParametersItem(header);
        DescribedProblems.add(operation, Reasons.aboutHouseholds(HouseArguments.writes(operation)));
    }

    public static Parameter header(String name) {
        return new Parameter().in("header").name(name).required(false).schema(ValueSchemas.name());
    }

    private static Operation described(OpenAPI document, Right row) {
        var method = PathItem.HttpMethod.valueOf(row.method().name());
        return Optional.ofNullable(document.getPaths().get(row.path()))
                .map(path -> path.readOperationsMap().get(method))
                .orElseThrow(() -> new IllegalStateException("not in the document: " + row));
    }
}
