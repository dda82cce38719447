package nl.keerpunt.testing.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What an OpenAPI document promises of every answer; each of its schemas is compiled once. */
public final class Promises {

    private final Map<PathTemplate, Map<String, PromisedOperation>> paths;
    private final boolean whole;

    private Promises(Map<PathTemplate, Map<String, PromisedOperation>> paths, boolean whole) {
        this.paths = paths;
        this.whole = whole;
    }

    public static Promises of(JsonNode root) {
        var document = new Document(root);
        var schemas = new StrictSchemas(document);
        return new Promises(
                document.operations()
                        .collect(groupingBy(
                                operation -> PathTemplate.of(document.server(), operation.path()),
                                () -> new TreeMap<>(PathTemplate.MOST_LITERAL),
                                toMap(
                                        Document.Operation::method,
                                        operation -> new PromisedOperation(document, schemas, operation)))),
                root.path("x-unavailable").isEmpty());
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
        var method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
        var operation = operations.get(method);
        if (operation != null) {
            return operation.brokenBy(exchange);
        }
        return method.equals("OPTIONS") // HTTP's own question; Allow is the answer.
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
