package nl.keerpunt.gateway.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.gateway.description.Operation;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;

/** All operations on one page, for whoever searches it or has no script. */
record OperationsPage(JsonNode description) {

    Page page() {
        var services = Stream.concat(Arrays.stream(Neighbour.values()).map(Neighbour::label), Stream.of("gateway"))
                .map(this::service)
                .collect(Collectors.joining());
        return new Page("en", "Operations", """
                <p>The whole description: <a href="/openapi.json">openapi.json</a>.
                The state of the services: <a href="/health">health</a>.</p>
                %s""".formatted(services));
    }

    private String service(String label) {
        var operations = Operation.in(description).stream()
                .filter(operation -> operation.service().equals(label))
                .map(OperationsPage::line)
                .collect(Collectors.joining());
        var isUnavailable = description
                .path("x-unavailable")
                .valueStream()
                .anyMatch(name -> name.asString().equals(label));
        return "<h2>" + label + "-service</h2>\n"
                + (operations.isEmpty()
                        ? "<p>" + (isUnavailable ? "Unavailable now." : "No operations.") + "</p>\n"
                        : "<ul>\n" + operations + "</ul>\n");
    }

    private static String line(Operation operation) {
        return "<li id=\"%s\"><code>%s</code> %s%s</li>\n"
                .formatted(
                        Page.escaped(operation.id()),
                        Page.escaped(operation.line()),
                        Page.escaped(operation.content().path("summary").asString("")),
                        whoMay(operation.content()));
    }

    private static String whoMay(JsonNode operation) {
        var roles = operation
                .path("x-roles")
                .valueStream()
                .map(role -> role.asString("").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "" : " <small>" + Page.escaped(roles) + "</small>";
    }
}
