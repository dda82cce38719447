package nl.keerpunt.gateway.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Whose file it is (betrokkene), as household-service's part says it in fields of its own: the gateway knows no facts.
 *
 * @param person empty once they were erased
 * @param lastDay the last day on which they lived in the household; empty while nobody knows of one
 */
record Subject(Optional<JsonNode> person, Optional<LocalDate> lastDay) {

    private static final List<String> OF_A_PERSON = List.of("bsn", "name", "birthDate");
    private static final Set<String> FIELDS = Set.of("person", "lastDay");

    /**
     * Empty when it is not said: household-service always says whose its part is, and leaves out what is not there. A
     * last day under a name that is not known here would show them what is others'.
     */
    static Optional<Subject> of(JsonNode part) {
        var subject = part.path("subject");
        var person = told(subject, "person");
        var lastDay = told(subject, "lastDay");
        if (!subject.isObject()
                || !FIELDS.containsAll(subject.propertyNames())
                || !person.map(Subject::isSaid).orElse(true)
                || !lastDay.map(JsonNode::isString).orElse(true)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Subject(person, lastDay.map(day -> LocalDate.parse(day.asString()))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> told(JsonNode subject, String field) {
        return Optional.of(subject.path(field)).filter(value -> !value.isNull() && !value.isMissingNode());
    }

    private static boolean isSaid(JsonNode person) {
        return OF_A_PERSON.stream()
                .allMatch(field -> !person.path(field).asString("").isEmpty());
    }
}
