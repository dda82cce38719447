package nl.keerpunt.testing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an OpenAPI document promises of every answer; each of its schemas is compiled once. */
public final class Promises {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<PathTemplate, Map<String, PromisedOperation>> paths =
            new TreeMap<>(PathTemplate.MOST_LITERAL.thenComparing(
                    template -> template.segments().toString()));
    private final boolean whole;

    private Promises(boolean whole) {
        this.whole = whole;
    }

    public static Promises of(JsonNode document) {
        var promises = new Promises(document.path("x-unavailable").isEmpty());
        var server = document.at("/servers/0/url").asString("/");
        var schemas = new StrictSchemas(document);
        document.path("paths")
                .propertyStream()
                .forEach(path -> promises.paths.put(
                        PathTemplate.of(server, path.getKey()),
                        path.getValue()
                                .propertyStream()
                                .filter(method -> METHODS.contains(method.getKey()))
                                .collect(Collectors.toMap(
                                        method -> method.getKey().toUpperCase(Locale.ROOT),
                                        method -> new PromisedOperation(
                                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                                new Described(document, schemas),
                                                method.getValue())))));
        return promises;
    }

    /** A gateway describes what it can reach; what was away when it was asked is missing. */
    boolean isWhole() {
        return whole;
    }

    /** Every way in which an answer is not as the document says, all at once; none when it is. */
    public List<String> brokenBy(Exchange exchange) {
        return paths.entrySet().stream()
                .filter(path -> path.getKey().matches(exchange.path()))
                .findFirst()
                .map(path -> brokenAt(path.getValue(), exchange))
                .orElseGet(() -> whole ? unlessRefused(exchange, "a path that is not in the document") : List.of());
    }

    private static List<String> brokenAt(Map<String, PromisedOperation> operations, Exchange exchange) {
        var operation = operations.get(exchange.method());
        if (operation == null && exchange.method().equals("HEAD")) {
            operation = operations.get("GET");
        }
        if (operation != null) {
            var broken = operation.brokenBy(exchange);
            var named = operation.toString();
            return broken.stream().map(each -> named + ": " + each).toList();
        }
        return exchange.method().equals("OPTIONS") // HTTP's own question; Allow is the answer.
                ? List.of()
                : unlessRefused(exchange, "a method that its path has not in the document");
    }

    /** What is not described can only be refused, as a problem. */
    private static List<String> unlessRefused(Exchange exchange, String what) {
        var broken = new ArrayList<String>();
        if (exchange.status() < 400 || exchange.status() > 499) {
            broken.add(what + " can only be refused");
        }
        if (!exchange.isProblem() && !exchange.needsNoBody()) {
            broken.add(what + " is answered by a problem, not by '" + exchange.mediaType() + "'");
        }
        return broken;
    }
}
