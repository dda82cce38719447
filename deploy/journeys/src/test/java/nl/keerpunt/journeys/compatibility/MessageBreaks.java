package nl.keerpunt.journeys.compatibility;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What of a released AsyncAPI document a newer one takes back: whatever it said of a topic, a message or a field
 * still stands. A message may gain a field; anything else is a new version beside it.
 */
final class MessageBreaks {

    /** Whoever hears reads tolerantly: another member, a longer text. */
    private static final Set<String> MAY_CHANGE =
            Set.of("title", "enum", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems");

    private final Set<String> found = new TreeSet<>();

    private MessageBreaks() {}

    /** All of them, sorted; none when whoever could hear the one can hear the other. */
    static List<String> between(JsonNode released, JsonNode current) {
        var breaks = new MessageBreaks();
        for (var part : List.of("channels", "components")) {
            breaks.stands(
                    part, Promised.in(released).path(part), Promised.in(current).path(part));
        }
        return List.copyOf(breaks.found);
    }

    private void stands(String where, JsonNode before, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(where + " is gone");
        } else if (before.isObject() && now.isObject()) {
            before.propertyStream()
                    .filter(member -> !MAY_CHANGE.contains(member.getKey()) || where.endsWith("/properties"))
                    .forEach(member ->
                            stands(where + "/" + member.getKey(), member.getValue(), now.path(member.getKey())));
        } else if (before.isArray() && now.isArray()) {
            before.valueStream()
                    .filter(each -> now.valueStream().noneMatch(each::equals))
                    .forEach(each -> found.add(where + " " + each + " is gone"));
        } else if (!before.equals(now)) {
            found.add(where + " was " + before + " and is " + now);
        }
    }
}
