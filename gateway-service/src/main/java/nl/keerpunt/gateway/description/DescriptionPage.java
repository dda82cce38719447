package nl.keerpunt.gateway.description;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;

/** What the API offers, for people: plain HTML without a script. */
record DescriptionPage(JsonNode description) {

    private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
            + "padding:0 1rem;color:#1a1a1a;background:#fff}code{font-weight:600}li{margin:.25rem 0}a{color:#00508c}";

    /** Allows exactly this style and nothing else (CSP level 3, section 2.3.1: hash sources). */
    static String contentSecurityPolicy() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // Every Java platform has SHA-256.
        }
    }

    String html() {
        var services = List.of(Neighbour.values()).stream().map(this::service).collect(Collectors.joining())
                + heading(OwnOperations.LABEL)
                + list(operations(OwnOperations.LABEL));
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Keerpunt API</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>Keerpunt API</h1>
                <p>One household, one plan, one director, one budget.
                The whole description: <a href="/openapi.json">openapi.json</a>.
                The state of the services: <a href="/health">health</a>.</p>
                %s</main>
                </body>
                </html>
                """.formatted(STYLE, services);
    }

    private String service(Neighbour neighbour) {
        var operations = operations(neighbour.label());
        var content = operations.isEmpty()
                ? "<p>" + (isUnavailable(neighbour) ? "Unavailable now." : "No operations.") + "</p>\n"
                : list(operations);
        return heading(neighbour.label()) + content;
    }

    private String operations(String label) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> MergedDescription.METHODS.contains(member.getKey()))
                        .filter(member -> member.getValue()
                                .path(MergedDescription.SERVICE)
                                .asString("")
                                .equals(label))
                        .map(member -> operation(member.getKey(), path.getKey(), member.getValue())))
                .collect(Collectors.joining());
    }

    private static String heading(String label) {
        return "<h2>" + label + "-service</h2>\n";
    }

    private static String list(String operations) {
        return "<ul>\n" + operations + "</ul>\n";
    }

    private static String operation(String method, String path, JsonNode operation) {
        return "<li><code>" + method.toUpperCase(Locale.ROOT) + " " + htmlEscape(path) + "</code> "
                + htmlEscape(operation.path("summary").asString("")) + whoMay(operation) + "</li>\n";
    }

    private static String whoMay(JsonNode operation) {
        var roles = operation
                .path("x-roles")
                .valueStream()
                .map(role -> role.asString("").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "" : " <small>" + htmlEscape(roles) + "</small>";
    }

    private boolean isUnavailable(Neighbour neighbour) {
        return description
                .path("x-unavailable")
                .valueStream()
                .anyMatch(name -> name.asString().equals(neighbour.label()));
    }
}
