package nl.keerpunt.testing.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** One operation of a document, with the answers that it declares. */
final class PromisedOperation {

    private final String name;
    private final Described described;
    private final JsonNode responses;
    private final Map<String, PromisedAnswer> answers = new ConcurrentHashMap<>();

    PromisedOperation(String name, Described described, JsonNode operation) {
        this.name = name;
        this.described = described;
        this.responses = operation.path("responses");
    }

    List<String> brokenBy(Exchange exchange) {
        if (exchange.status() == 304 && responses.has("200")) {
            return List.of(); // HTTP's own answer to whoever has it already.
        }
        for (var declared : List.of(Integer.toString(exchange.status()), exchange.status() / 100 + "XX", "default")) {
            if (responses.has(declared)) {
                return answers.computeIfAbsent(
                                declared,
                                status -> new PromisedAnswer(described, described.resolved(responses.path(status))))
                        .brokenBy(exchange);
            }
        }
        return List.of("status " + exchange.status() + " is not among " + responses.propertyNames());
    }

    @Override
    public String toString() {
        return name;
    }
}
