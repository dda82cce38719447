package nl.keerpunt.testing.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.testing.document.Document.Operation;
import tools.jackson.databind.JsonNode;

/** What is missing in the operations of a document: names, words, parameters, answers. */
final class OperationGaps {

    /** Of Java, Kotlin, Python and TypeScript, as far as somebody might call a question's key so. */
    private static final Set<String> RESERVED = Set.of(
            "as",
            "case",
            "class",
            "continue",
            "default",
            "else",
            "final",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "new",
            "not",
            "object",
            "or",
            "package",
            "private",
            "public",
            "return",
            "this",
            "try",
            "val",
            "when",
            "with");

    /** The linter of the NL GOV API Design Rules takes any key in an operation that has one of these for another. */
    private static final Pattern TAKEN_FOR_AN_OPERATION = Pattern.compile("put|post|patch");

    private final Document document;
    private final Collection<String> found;
    private final SchemaGaps schemas;
    private final Set<String> tags;

    OperationGaps(Document document, Collection<String> found) {
        this.document = document;
        this.found = found;
        this.schemas = new SchemaGaps(document, found);
        this.tags = document.root()
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString(""))
                .collect(Collectors.toSet());
    }

    void find() {
        var ids = new HashSet<String>();
        document.operations().forEach(operation -> {
            inName(operation, ids);
            operation
                    .said()
                    .path("parameters")
                    .forEach(parameter -> inParameter(operation, document.resolved(parameter)));
            inBody(operation);
            inAnswers(operation);
            inKeys(operation, operation.said());
        });
    }

    private void inKeys(Operation operation, JsonNode part) {
        part.propertyNames().stream()
                .filter(key -> TAKEN_FOR_AN_OPERATION.matcher(key).find())
                .forEach(key -> found.add(operation + " " + key + ": a linter takes this key for an operation"));
        part.forEach(each -> inKeys(operation, each));
    }

    private void inName(Operation operation, Set<String> ids) {
        var said = operation.said();
        var id = said.path("operationId").asString("");
        if (!id.matches("[a-z][A-Za-z]*")) {
            found.add(operation + ": operationId '" + id + "' is not in camelCase");
        } else if (!ids.add(id)) {
            found.add(operation + ": operationId " + id + " is another's too");
        }
        if (document.named().propertyNames().stream().anyMatch((id + "Request")::equalsIgnoreCase)) {
            found.add(
                    operation + ": a schema is called as its operationId and Request, as a client calls its arguments");
        }
        if (!DocumentGaps.isDescribed(said.path("summary"))) {
            found.add(operation + ": no summary with its Dutch term in parentheses");
        }
        if (said.path("x-roles").isEmpty()) {
            found.add(operation + ": no x-roles");
        }
        if (said.path("tags").isEmpty()
                || !said.path("tags").valueStream().map(JsonNode::asString).allMatch(tags::contains)) {
            found.add(operation + ": no tag that the document declares");
        }
    }

    private void inParameter(Operation operation, JsonNode parameter) {
        var name = parameter.path("name").asString("");
        var where = operation + " " + name;
        if (parameter.path("in").asString("").equals("query") && !name.matches("[a-z][A-Za-z0-9]*")) {
            found.add(where + ": a query key is in lowerCamelCase");
        }
        if (RESERVED.contains(name)) {
            found.add(where + ": a language of some client has this word for itself");
        }
        if (!DocumentGaps.isDescribed(parameter.path("description"))) {
            found.add(where + ": no description in the glossary, with its Dutch term in parentheses");
        }
        schemas.inValue(where, parameter.path("schema"));
        if (!parameter.has("example") && !parameter.has("examples")) {
            schemas.inExample(where, parameter.path("schema"));
        }
    }

    private void inBody(Operation operation) {
        var body = document.resolved(operation.said().path("requestBody"));
        if (body.isMissingNode()) {
            return;
        }
        var media = List.copyOf(body.path("content").propertyNames());
        if (!media.equals(List.of("application/json")) && !media.equals(List.of("application/json", "text/csv"))) {
            found.add(operation + ": its body is not application/json alone, or beside a table");
        }
        body.path("content").forEach(content -> schemas.inNaming(operation + " body", content.path("schema")));
    }

    private void inAnswers(Operation operation) {
        var responses = operation.said().path("responses");
        if (responses.propertyNames().stream().noneMatch(status -> status.startsWith("2"))) {
            found.add(operation + ": no answer but refusals");
        }
        responses.propertyStream().forEach(response -> {
            var where = operation + " " + response.getKey();
            var answer = document.resolved(response.getValue());
            if (answer.path("description").asString("").isBlank()) {
                found.add(where + ": no description");
            }
            answer.path("headers")
                    .propertyStream()
                    .filter(header -> document.resolved(header.getValue())
                            .path("description")
                            .asString("")
                            .isBlank())
                    .forEach(header -> found.add(where + " " + header.getKey() + ": no description"));
            if (response.getKey().startsWith("2")) {
                inSuccess(where, answer, operation.said().path("deprecated").asBoolean(false));
            } else if (!response.getKey().startsWith("3")) {
                inRefusal(where, answer);
            }
        });
    }

    /** What will go says since when it is deprecated and until when it is there (RFC 9745, RFC 8594). */
    private void inSuccess(String where, JsonNode answer, boolean goes) {
        Stream.concat(Stream.of("API-Version"), goes ? Stream.of("Deprecation", "Sunset") : Stream.empty())
                .filter(header -> !answer.path("headers").has(header))
                .forEach(header -> found.add(where + ": no header " + header));
        var content = answer.path("content");
        if (!content.isEmpty() && !content.has("application/json")
                || content.propertyNames().stream().anyMatch(type -> type.contains("*"))) {
            found.add(where + ": " + content.propertyNames() + " is not application/json");
        }
        content.forEach(each -> schemas.inNaming(where, each.path("schema")));
    }

    private void inRefusal(String where, JsonNode answer) {
        var problem = answer.path("content").path("application/problem+json");
        if (answer.path("content").size() != 1
                || !problem.at("/schema/$ref").asString("").equals("#/components/schemas/Problem")) {
            found.add(where + ": is not a Problem as application/problem+json");
        }
        if (answer.path("x-reasons").isEmpty()) {
            found.add(where + ": no x-reasons");
        }
    }
}
