package nl.keerpunt.gateway.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whose file it is (betrokkene), as household-service's part says it in fields of its own: the gateway knows no facts.
 *
 * @param person null in JSON once they were erased
 * @param lastDay the last day on which they lived in the household; empty while nobody knows of one
 */
record Subject(JsonNode person, Optional<LocalDate> lastDay) {

    private static final List<String> SAID = List.of("bsn", "name", "birthDate");

    /** Empty when it is not said: what somebody left out by mistake would show them what is others'. */
    static Optional<Subject> of(JsonNode part) {
        var person = part.at("/subject/person");
        var lastDay = part.at("/subject/lastDay");
        if (!isSaid(person) || !(lastDay.isNull() || lastDay.isString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Subject(
                    person, lastDay.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(lastDay.asString()))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isSaid(JsonNode person) {
        return person.isNull()
                || SAID.stream()
                        .allMatch(field -> !person.path(field).asString("").isEmpty());
    }
}
