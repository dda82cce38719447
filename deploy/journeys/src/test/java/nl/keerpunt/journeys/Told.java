package nl.keerpunt.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.testing.message.PromisedMessages;
import nl.keerpunt.testing.message.TopicReader;

/**
 * All that lies on the topics of a platform, beside the document that its gateway serves of it.
 *
 * @param types what kinds there are
 * @param broken in what a message is not as the document says
 */
public record Told(Set<String> types, List<String> broken) {

    public static Told on(LocalPlatform platform) {
        var promised = PromisedMessages.of(
                platform.door().as("bram").get("/asyncapi.json").json());
        var types = new TreeSet<String>();
        var broken = new ArrayList<String>();
        try (var reader = new TopicReader(platform.brokerClient("broker"))) {
            reader.read(promised.topics(), message -> {
                types.add(new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8));
                broken.addAll(promised.brokenBy(message));
            });
        }
        return new Told(types, broken);
    }
}
