package nl.keerpunt.gateway.description;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What no operation refers to, however far, is left out: its reader would look in vain for where it is used. */
final class UsedComponents {

    private static final String REFERENCE = "$ref";
    private static final String COMPONENTS = "#/components/";

    private UsedComponents() {}

    static void remain(ObjectNode document) {
        var used = new HashSet<String>();
        reach(document.path("paths"), document, used);
        ClashingNames.sections(document)
                .forEach((section, components) -> List.copyOf(components.propertyNames()).stream()
                        .filter(name -> !used.contains(COMPONENTS + section + "/" + name))
                        .forEach(((ObjectNode) components)::remove));
        List.copyOf(document.path("components").propertyNames()).stream()
                .filter(section -> document.path("components").path(section).isEmpty())
                .forEach(document.withObject("/components")::remove);
    }

    private static void reach(JsonNode here, ObjectNode document, Set<String> used) {
        var reference = here.path(REFERENCE).asString("");
        if (!reference.isEmpty() && used.add(reference)) {
            reach(document.at(reference.substring(1)), document, used);
        }
        here.forEach(part -> reach(part, document, used));
    }
}
