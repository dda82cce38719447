package nl.keerpunt.testing.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** One operation of a document, with the answers that it declares. */
final class PromisedOperation {

    private final Document document;
    private final StrictSchemas schemas;
    private final Document.Operation operation;
    private final Map<String, PromisedAnswer> answers = new ConcurrentHashMap<>();

    PromisedOperation(Document document, StrictSchemas schemas, Document.Operation operation) {
        this.document = document;
        this.schemas = schemas;
        this.operation = operation;
    }

    List<String> brokenBy(Exchange exchange) {
        return broken(exchange).stream().map(each -> operation + ": " + each).toList();
    }

    private List<String> broken(Exchange exchange) {
        var responses = operation.said().path("responses");
        if (exchange.status() == 304 && responses.has("200")) {
            return List.of(); // HTTP's own answer to whoever has it already.
        }
        for (var declared : List.of(Integer.toString(exchange.status()), exchange.status() / 100 + "XX", "default")) {
            if (responses.has(declared)) {
                return answers.computeIfAbsent(declared, status -> answer(responses.path(status)))
                        .brokenBy(exchange);
            }
        }
        return List.of("status " + exchange.status() + " is not among " + responses.propertyNames());
    }

    private PromisedAnswer answer(JsonNode response) {
        return new PromisedAnswer(document, schemas, document.resolved(response));
    }
}
