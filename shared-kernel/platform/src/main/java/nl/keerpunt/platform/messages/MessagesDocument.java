package nl.keerpunt.platform.messages;

import java.util.List;
import java.util.Map;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.answer.Maker;
import nl.keerpunt.platform.description.Glossary;
import nl.keerpunt.platform.description.InWords;
import nl.keerpunt.platform.exchange.ContractName;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a service tells on Kafka and what it hears there, as AsyncAPI 3. */
final class MessagesDocument {

    private static final String ASYNCAPI = "3.1.0";
    private static final String BINDING = "0.5.0";

    private final String service;
    private final String oin;
    private final Glossary glossary;
    private final JsonMapper json;
    private final PayloadSchemas schemas;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    MessagesDocument(String service, String oin, Glossary glossary, JsonMapper json) {
        this.service = service;
        this.oin = oin;
        this.glossary = glossary;
        this.json = json;
        schemas = new PayloadSchemas(new InWords(service, glossary, Map.of()));
    }

    String json(List<Channel> told, List<Channel> heard) {
        frame();
        told.forEach(channel -> add(channel, "send", service + "Tells" + beyond(channel)));
        heard.forEach(channel -> add(channel, "receive", service + "Hears" + StringUtils.capitalize(channel.name())));
        document.withObject("/components").set("schemas", schemas.all());
        return document.toString();
    }

    /** {@code Seals} of {@code budgetSeals}; nothing of a service's first topic. */
    private String beyond(Channel channel) {
        return channel.name().substring(service.length());
    }

    private void frame() {
        document.put("asyncapi", ASYNCAPI);
        document.put("id", ContractName.source(oin, service).toString());
        var info = document.putObject("info")
                .put("title", "Keerpunt: " + service + "-service")
                .put("version", ApiVersion.VALUE);
        glossary.word("messages").ifPresent(word -> info.put("description", word));
        info.putObject("contact")
                .put("name", Maker.NAME)
                .put("email", Maker.EMAIL)
                .put("url", Maker.URL);
        info.putObject("license")
                .put("name", Maker.LICENCE)
                .put("url", "https://spdx.org/licenses/" + Maker.LICENCE + ".html");
        document.put("defaultContentType", "application/json");
        for (var part : List.of("channels", "operations", "components")) {
            document.putObject(part);
        }
    }

    private void add(Channel channel, String action, String operation) {
        var described = document.withObject("/channels").putObject(channel.name());
        described.put("address", channel.address());
        described.put("title", channel.service() + "-service");
        glossary.word("channel." + channel.name()).ifPresent(word -> described.put("summary", word));
        glossary.word("channel").ifPresent(word -> described.put("description", word));
        described.put("x-service", channel.service());
        var done = document.withObject("/operations").putObject(operation).put("action", action);
        done.putObject("channel").put("$ref", "#/channels/" + channel.name());
        done.put("x-service", service);
        for (var kind : channel.kinds()) {
            described.withObject("/messages").set(kind.name(), message(channel, kind));
            done.withArray("/messages")
                    .addObject()
                    .put("$ref", "#/channels/" + channel.name() + "/messages/" + kind.name());
        }
        keepsEverything(described);
    }

    private ObjectNode message(Channel channel, Kind kind) {
        var payload = schemas.add(kind.content());
        var example = Example.of(kind, new Examples(schemas).of(payload), json);
        return new MessageDescription(kind, ContractName.source(oin, channel.service()), example, glossary)
                .json(payload, schemas.whole(payload).path("description").asString(""));
    }

    private static void keepsEverything(ObjectNode channel) {
        var kafka = channel.withObject("/bindings/kafka").put("bindingVersion", BINDING);
        var topic = kafka.putObject("topicConfiguration");
        topic.putArray("cleanup.policy").add("delete");
        topic.put("retention.ms", -1).put("retention.bytes", -1);
    }
}
