package nl.keerpunt.testing.message;

import java.util.SortedSet;
import java.util.stream.Stream;
import nl.keerpunt.testing.document.DocumentGaps;
import tools.jackson.databind.JsonNode;

/** What an AsyncAPI document leaves unsaid. */
public final class MessageGaps {

    private MessageGaps() {}

    /** All of them, sorted: words, Dutch terms, examples, forms. */
    public static SortedSet<String> in(JsonNode document) {
        var found = DocumentGaps.inSchemas(document);
        document.path("channels").propertyStream().forEach(channel -> {
            if (isSilent(channel.getValue().path("summary"))) {
                found.add("channel " + channel.getKey() + ": no summary with its Dutch term in parentheses");
            }
            channel.getValue().path("messages").propertyStream().forEach(message -> {
                var name = channel.getKey() + "." + message.getKey();
                if (isSilent(message.getValue().path("summary"))) {
                    found.add(name + ": no summary with its Dutch term in parentheses");
                }
                if (message.getValue().at("/examples/0/payload").isMissingNode()) {
                    found.add(name + ": no example");
                }
                silentHeaders(message.getValue())
                        .forEach(header -> found.add(name + " " + header + ": no description"));
            });
        });
        return found;
    }

    private static Stream<String> silentHeaders(JsonNode message) {
        return message.at("/headers/properties")
                .propertyStream()
                .filter(header -> isSilent(header.getValue().path("description")))
                .map(header -> header.getKey() + " (Dutch)");
    }

    private static boolean isSilent(JsonNode words) {
        return !DocumentGaps.isDescribed(words);
    }
}
