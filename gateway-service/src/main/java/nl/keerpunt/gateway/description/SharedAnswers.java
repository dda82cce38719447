package nl.keerpunt.gateway.description;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What many operations answer alike when they do not do what was asked stands once: the document would be five times
 * as long.
 */
final class SharedAnswers {

    private static final String PLACE = "/components/responses";

    private SharedAnswers() {}

    static void in(ObjectNode document) {
        var seen = new HashSet<JsonNode>();
        var shared = new LinkedHashMap<JsonNode, String>();
        var many = new HashMap<String, Integer>();
        problems(document).forEach(problem -> {
            var status = problem.getKey();
            if (!seen.add(problem.getValue()) && !shared.containsKey(problem.getValue())) {
                shared.put(problem.getValue(), name(status, many.merge(status, 1, Integer::sum)));
            }
        });
        problems(document).forEach(problem -> {
            var name = shared.get(problem.getValue());
            if (name != null) {
                var reference = document.objectNode();
                problem.setValue(reference.put("$ref", "#" + PLACE + "/" + name));
            }
        });
        shared.forEach((problem, name) -> document.withObject(PLACE).set(name, problem));
    }

    /** Those of one status are told apart by a letter, in the order of the document. */
    private static String name(String status, int which) {
        return "Problem" + status + (which == 1 ? "" : Character.toString('a' + which - 1));
    }

    private static List<Map.Entry<String, JsonNode>> problems(ObjectNode document) {
        return Operation.in(document).stream()
                .flatMap(operation -> operation.content().path("responses").properties().stream())
                .filter(response -> response.getKey().matches("[45].."))
                .toList();
    }
}
