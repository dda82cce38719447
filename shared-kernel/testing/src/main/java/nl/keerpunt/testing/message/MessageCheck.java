package nl.keerpunt.testing.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.real.RealKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Every message that a service told is what the document says that stands at its {@code /asyncapi.json}. Behind each
 * test class all that came since the one before is read from the topics; JUnit finds this by itself.
 */
public final class MessageCheck implements AfterAllCallback {

    private static final Map<String, PromisedMessages> BY_SERVICE = new ConcurrentHashMap<>();

    private static final class Reader {

        private static final TopicReader OF_THIS_JVM =
                new TopicReader(Map.of("bootstrap.servers", RealKafka.bootstrapServers()));
    }

    /** The document says everything of what it names; and from now on the service's messages are checked. */
    public static void promises(String service, Http http) {
        BY_SERVICE.computeIfAbsent(service, _ -> promised(http.get("/asyncapi.json")));
    }

    private static PromisedMessages promised(Http.Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("no document of messages: HTTP " + answer.status());
        }
        var gaps = MessageGaps.in(answer.json());
        if (!gaps.isEmpty()) {
            throw new AssertionError("its document of messages leaves unsaid:\n  - " + String.join("\n  - ", gaps));
        }
        return PromisedMessages.of(answer.json());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var broken = new ArrayList<String>();
        synchronized (BY_SERVICE) {
            BY_SERVICE
                    .values()
                    .forEach(promised -> Reader.OF_THIS_JVM.read(
                            promised.topics(),
                            message -> (isOfAnAssumedName(message)
                                            ? Stream.<String>empty()
                                            : promised.brokenBy(message).stream())
                                    .map(each -> message.topic() + "-" + message.partition() + " at " + message.offset()
                                            + ", " + each)
                                    .forEach(broken::add)));
        }
        if (!broken.isEmpty()) {
            throw new AssertionError("told otherwise than the document says:\n  - " + String.join("\n  - ", broken));
        }
    }

    /** A test may run a service under a name that no service has; what that one tells, no document is about. */
    private static boolean isOfAnAssumedName(ConsumerRecord<byte[], byte[]> message) {
        var source = message.headers().lastHeader("ce_source");
        return source != null && new String(source.value(), StandardCharsets.UTF_8).contains(":keerpunt-late-");
    }
}
