package nl.keerpunt.gateway.reference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keerpunt.gateway.description.Operation;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** A reason of a problem (reden), with all that the description of the whole tells of it. */
record ExplainedReason(String name, JsonNode description) {

    private static final Pattern OPEN = Pattern.compile("\\{[^{}]*}");

    /** What it says, by whom. */
    record Sentence(List<String> services, HttpStatus status, String english, String dutch) {}

    /** A field of the problem that it brings along. */
    record Fact(String field, String meaning) {}

    static Stream<ExplainedReason> all(JsonNode description) {
        return description.path("x-problems").propertyNames().stream()
                .sorted()
                .map(name -> new ExplainedReason(name, description));
    }

    boolean isKnown() {
        return description.path("x-problems").has(name);
    }

    /** More than one where services say it in other words. */
    List<Sentence> sentences() {
        return description
                .path("x-problems")
                .path(name)
                .valueStream()
                .map(said -> new Sentence(
                        said.path("services")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        HttpStatus.valueOf(said.path("status").asInt()),
                        closed(said.path("en").asString("")),
                        closed(said.path("nl").asString(""))))
                .toList();
    }

    HttpStatus status() {
        return sentences().getFirst().status();
    }

    List<Operation> operations() {
        return Operation.in(description).stream()
                .filter(operation -> operation.mayAnswer(name, description))
                .toList();
    }

    /** The fields of a problem whose description begins with the reasons that bring them: {@code With A and B: ...} */
    List<Fact> facts() {
        return description.at("/components/schemas/Problem/properties").properties().stream()
                .map(field -> new Fact(
                        field.getKey(), field.getValue().path("description").asString("")))
                .filter(fact -> fact.meaning().matches("With [^:]*\\b" + Pattern.quote(name) + "\\b[^:]*:.*"))
                .map(fact -> new Fact(
                        fact.field(),
                        fact.meaning()
                                .substring(fact.meaning().indexOf(':') + 1)
                                .strip()))
                .toList();
    }

    /** What only a single problem can name. */
    private static String closed(String sentence) {
        return OPEN.matcher(sentence).replaceAll("…").replace("….", "…");
    }
}
