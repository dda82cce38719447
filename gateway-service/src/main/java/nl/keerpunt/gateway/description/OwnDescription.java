package nl.keerpunt.gateway.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.gateway.answer.Reason;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the gateway says of itself: the operations that it answers, its problems, and the headers of every answer. */
final class OwnDescription {

    static final String LABEL = "gateway";
    static final Locale DUTCH = Locale.of("nl");

    /** What holds for all operations, and the terms of the field: what a caller has to know before the first call. */
    static final String GUIDE = text("guide.md");

    private static final ObjectNode OWN = (ObjectNode) new JsonMapper().readTree(text("own.json"));

    private OwnDescription() {}

    private static String text(String file) {
        try {
            return new ClassPathResource("description/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a service has under the same name is taken: problems and the headers of an answer are the same for all. */
    static ObjectNode besides(Collection<ObjectNode> services) {
        var document = OWN.deepCopy();
        ClashingNames.sections(document)
                .forEach((section, components) -> services.forEach(service -> ((ObjectNode) components)
                        .remove(service.path("components").path(section).propertyNames())));
        var examples = document.withObject("/components/examples");
        Stream.of(new DoorAnswers("post", true, Set.of()), new DoorAnswers("get", false, Set.of(Reason.values())))
                .flatMap(answers -> answers.reasons().values().stream())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .forEach(reason -> example(examples.putObject(reason.name()), reason));
        var problems = document.putObject(Explanations.MEMBER);
        Arrays.stream(Reason.values())
                .forEach(reason -> problems.putObject(reason.name())
                        .put("status", reason.status())
                        .put("en", reason.sentence(Locale.ENGLISH))
                        .put("nl", reason.sentence(DUTCH)));
        return document;
    }

    private static void example(ObjectNode example, Reason reason) {
        example.put("summary", reason.sentence(DUTCH));
        example.putObject("value")
                .put("type", reason.type())
                .put("title", HttpStatus.valueOf(reason.status()).getReasonPhrase())
                .put("status", reason.status())
                .put("detail", reason.sentence(Locale.ENGLISH))
                .put("reason", reason.name());
    }
}
