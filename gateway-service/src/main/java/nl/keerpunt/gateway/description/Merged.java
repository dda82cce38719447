package nl.keerpunt.gateway.description;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.gateway.neighbour.Neighbourhood;
import nl.keerpunt.gateway.neighbour.Neighbourhood.NeighbourAnswer;
import nl.keerpunt.gateway.neighbour.Remembered;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What each service says in a document of its own, as one. */
final class Merged {

    /** Services write theirs once, at their start; until then on two busy processors that takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = new JsonMapper();

    /** A document and its text, which is some hundred kilobytes. */
    private record Written(ObjectNode document, byte[] text) {}

    private final Remembered<Written> written;

    /** @param path where each service has its own */
    Merged(Neighbourhood neighbourhood, String path, Function<SortedMap<Neighbour, ObjectNode>, ObjectNode> merge) {
        written = new Remembered<>(() -> ask(neighbourhood, path, merge), Merged::freshness, System::nanoTime);
    }

    /** For reading alone. */
    ObjectNode document() {
        return written.answer().document();
    }

    byte[] text() {
        return written.answer().text();
    }

    private static Written ask(
            Neighbourhood neighbourhood, String path, Function<SortedMap<Neighbour, ObjectNode>, ObjectNode> merge) {
        var documents = new TreeMap<Neighbour, ObjectNode>();
        neighbourhood
                .askAll(path, PATIENCE)
                .forEach((neighbour, answer) ->
                        answer.flatMap(Merged::read).ifPresent(document -> documents.put(neighbour, document)));
        var document = merge.apply(documents);
        return new Written(document, JSON.writeValueAsBytes(document));
    }

    private static Optional<ObjectNode> read(NeighbourAnswer answer) {
        try {
            return answer.status() == 200 && JSON.readTree(answer.body()) instanceof ObjectNode document
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty(); // A service that answers nonsense is as good as none.
        }
    }

    /** A whole one changes only with a release; an incomplete one is not kept: the next who asks may get it whole. */
    private static Duration freshness(Written written) {
        return written.document().path("x-unavailable").isEmpty() ? Duration.ofMinutes(1) : Duration.ZERO;
    }
}
