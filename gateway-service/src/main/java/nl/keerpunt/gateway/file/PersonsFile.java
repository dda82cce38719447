package nl.keerpunt.gateway.file;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's whole file (inzage), put together from the parts of all services.
 *
 * @param keepingRules how long each kind of record is kept, and by which law
 * @param parts of each service, as it answered
 */
record PersonsFile(Instant madeAt, List<Notice> notices, JsonNode keepingRules, Map<Neighbour, JsonNode> parts) {

    private static final JsonMapper JSON = new JsonMapper();

    PersonsFile {
        notices = List.copyOf(notices);
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        if (parts.size() != Neighbour.values().length) {
            throw new IllegalArgumentException("a file has a part of each service");
        }
        if (Subject.of(parts.getOrDefault(Neighbour.HOUSEHOLD, JsonNodeFactory.instance.missingNode()))
                .isEmpty()) {
            throw new IllegalArgumentException("a file says whose it is");
        }
    }

    JsonNode part(Neighbour neighbour) {
        return parts.getOrDefault(neighbour, JsonNodeFactory.instance.missingNode());
    }

    /** Who the file is of; empty once they were erased. */
    Optional<JsonNode> person() {
        return Subject.of(part(Neighbour.HOUSEHOLD)).orElseThrow().person();
    }

    byte[] json() {
        return JSON.writeValueAsBytes(tree());
    }

    ObjectNode tree() {
        var file = JsonNodeFactory.instance.objectNode();
        var first = part(Neighbour.HOUSEHOLD);
        file.set("household", first.path("household"));
        file.set("member", first.path("member"));
        file.put("madeAt", madeAt.toString());
        var told = file.putArray("notices");
        notices.forEach(notice -> told.addObject()
                .put("article", notice.article())
                .put("subject", notice.subject())
                .put("text", notice.text()));
        var rules = file.putArray("keepingRules");
        keepingRules.forEach(
                rule -> copy(rule, List.of("law", "kind", "years", "start", "source", "grade"), rules.addObject()));
        var all = file.putObject("parts");
        parts.forEach((neighbour, part) ->
                copy(part, List.of("erased", "facts", "looks", "words"), all.putObject(neighbour.label())));
        return file;
    }

    private static void copy(JsonNode from, List<String> fields, ObjectNode to) {
        fields.forEach(field -> to.set(field, from.path(field)));
    }
}
