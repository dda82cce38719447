package nl.keerpunt.gateway.description;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.neighbour.Neighbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The AsyncAPI documents of the services as one: each topic once, with who tells on it and who hears what is told.
 * Whoever tells on it describes it; only of a service that does not answer it is what those say that hear it.
 */
record MergedMessages(SortedMap<Neighbour, ObjectNode> documents) {

    ObjectNode document() {
        var merged = frame();
        Stream.of(true, false)
                .forEach(own -> documents.forEach((neighbour, document) -> document.path("channels")
                        .propertyStream()
                        .filter(channel -> own == isOf(neighbour, channel.getValue()))
                        .forEach(
                                channel -> add(merged.withObject("/channels"), channel.getKey(), channel.getValue()))));
        documents.values().forEach(document -> {
            addMissing(merged.withObject("/operations"), document.path("operations"));
            addMissing(merged.withObject("/components/schemas"), document.at("/components/schemas"));
        });
        return merged;
    }

    private ObjectNode frame() {
        var frame = JsonNodeFactory.instance.objectNode().put("asyncapi", "3.1.0");
        var info = frame.putObject("info").put("title", "Keerpunt").put("version", ApiVersion.VALUE);
        documents.values().stream().findFirst().ifPresent(first -> addMissing(info, first.path("info")));
        frame.put("defaultContentType", "application/json");
        var unavailable = frame.putArray("x-unavailable");
        Arrays.stream(Neighbour.values())
                .filter(neighbour -> !documents.containsKey(neighbour))
                .forEach(neighbour -> unavailable.add(neighbour.label()));
        return frame;
    }

    private static boolean isOf(Neighbour neighbour, JsonNode channel) {
        return channel.path("x-service").asString("").equals(neighbour.label());
    }

    private static void add(ObjectNode channels, String name, JsonNode channel) {
        if (channels.has(name)) {
            addMissing(channels.withObject("/" + name + "/messages"), channel.path("messages"));
        } else {
            channels.set(name, channel.deepCopy());
        }
    }

    private static void addMissing(ObjectNode all, JsonNode more) {
        more.propertyStream()
                .filter(each -> !all.has(each.getKey()))
                .forEach(each -> all.set(each.getKey(), each.getValue()));
    }
}
