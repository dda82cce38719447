package nl.keerpunt.gateway.description;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.gateway.neighbour.Neighbourhood;
import nl.keerpunt.gateway.neighbour.Neighbourhood.Answer;
import nl.keerpunt.gateway.neighbour.Remembered;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole document, as the services tell it. */
@Component
public class Description {

    /** Services write theirs once, at their start; until then on two busy processors that takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = new JsonMapper();

    /** A document and its text, which is some hundred kilobytes. */
    private record Written(ObjectNode document, byte[] text) {}

    private final Remembered<Written> written;

    Description(Neighbourhood neighbourhood) {
        written = new Remembered<>(() -> ask(neighbourhood), Description::freshness, System::nanoTime);
    }

    /** For reading alone. */
    public ObjectNode document() {
        return written.answer().document();
    }

    byte[] text() {
        return written.answer().text();
    }

    private static Written ask(Neighbourhood neighbourhood) {
        var documents = new TreeMap<Neighbour, ObjectNode>();
        neighbourhood
                .askAll("/openapi.json", PATIENCE)
                .forEach((neighbour, answer) ->
                        answer.flatMap(Description::read).ifPresent(document -> documents.put(neighbour, document)));
        var document = new MergedDescription(documents).document();
        return new Written(document, JSON.writeValueAsBytes(document));
    }

    private static Optional<ObjectNode> read(Answer answer) {
        try {
            return answer.status() == 200 && JSON.readTree(answer.body()) instanceof ObjectNode document
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty(); // A service that answers nonsense is as good as none.
        }
    }

    /** A whole description changes only with a release; an incomplete one is not kept: the next who asks may get it whole. */
    private static Duration freshness(Written written) {
        return written.document().path("x-unavailable").isEmpty() ? Duration.ofMinutes(1) : Duration.ZERO;
    }
}
