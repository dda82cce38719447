package nl.keerpunt.gateway.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.answer.Maker;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of the services as one (NL GOV API Design Rules: doc-openapi, publish-openapi). */
record MergedDescription(SortedMap<Neighbour, ObjectNode> documents) {

    private static final String CLASHES = "x-clashes";

    MergedDescription {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    }

    ObjectNode document() {
        var all = new LinkedHashMap<String, ObjectNode>();
        documents.forEach((owner, document) -> all.put(owner.label(), document.deepCopy()));
        all.put(OwnDescription.LABEL, OwnDescription.besides(all.values()));
        var names = ClashingNames.among(all);
        var merged = frame();
        var operations = MergedOperations.of(all, names);
        merged.set("paths", operations.paths());
        all.forEach((owner, document) -> {
            addComponents(merged.withObject("/components"), document, owner, names);
            addTags(merged, document);
        });
        FurtherKeys.describe(merged, all.values());
        Explanations.merge(all, merged);
        addClashes(merged, all, names, operations);
        SharedAnswers.in(merged);
        UsedComponents.remain(merged);
        return merged;
    }

    private ObjectNode frame() {
        var frame = JsonNodeFactory.instance.objectNode();
        frame.put("openapi", "3.1.0");
        var info = frame.putObject("info");
        info.put("title", "Keerpunt").put("version", ApiVersion.VALUE);
        info.put("summary", "One household, one plan, one director, one budget, behind one door.");
        info.put("description", OwnDescription.GUIDE);
        info.putObject("contact")
                .put("name", Maker.NAME)
                .put("email", Maker.EMAIL)
                .put("url", Maker.URL);
        info.putObject("license").put("name", Maker.LICENCE).put("identifier", Maker.LICENCE);
        frame.putArray("servers")
                .addObject()
                .put("url", Operation.BASE)
                .put("description", "The gateway that serves this document.");
        frame.putArray("security").addObject().putArray("token");
        frame.putArray("tags");
        frame.putObject("paths");
        frame.withObject("/components/securitySchemes/token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "A token of the issuer; x-roles says whose tokens an operation takes (rollen).");
        var unavailable = frame.putArray("x-unavailable");
        List.of(Neighbour.values()).stream()
                .filter(neighbour -> !documents.containsKey(neighbour))
                .forEach(neighbour -> unavailable.add(neighbour.label()));
        return frame;
    }

    private static void addComponents(ObjectNode all, ObjectNode document, String owner, ClashingNames names) {
        ClashingNames.sections(document).forEach((section, components) -> {
            var target = all.withObject("/" + section);
            components
                    .properties()
                    .forEach(component -> target.set(
                            names.nameOf(section, component.getKey(), owner),
                            names.renamed(component.getValue(), owner)));
        });
    }

    private static void addTags(ObjectNode merged, ObjectNode document) {
        var tags = merged.withArray("/tags");
        document.path("tags").forEach(tag -> {
            var known = tags.valueStream().anyMatch(other -> other.path("name").equals(tag.path("name")));
            if (!known) {
                tags.add(tag);
            }
        });
    }

    /** What two classes, or two services, call by one name: for a test to find. Sentences of examples may differ. */
    private static void addClashes(
            ObjectNode merged, Map<String, ObjectNode> all, ClashingNames names, MergedOperations operations) {
        var components = names.clashes().stream()
                .map(ClashingNames.Clash::component)
                .filter(component -> !component.startsWith("examples/"));
        var within = all.values().stream()
                .flatMap(document -> document.path(CLASHES).valueStream())
                .map(JsonNode::asString);
        var clashes = Stream.of(components, operations.clashes().stream(), within)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!clashes.isEmpty()) {
            clashes.forEach(merged.putArray(CLASHES)::add);
        }
    }
}
