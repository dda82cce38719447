package nl.keerpunt.gateway.description;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.gateway.neighbour.Neighbourhood;
import nl.keerpunt.gateway.neighbour.Neighbourhood.Answer;
import nl.keerpunt.gateway.neighbour.Remembered;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RestController
class DescriptionApi {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String POLICY = DescriptionPage.contentSecurityPolicy();

    private final Remembered<ObjectNode> description;

    DescriptionApi(Neighbourhood neighbourhood) {
        description = new Remembered<>(() -> describe(neighbourhood), DescriptionApi::freshness, System::nanoTime);
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(AnswerHeaders.API_VERSION, Problem.API_VERSION)
                .body(JSON.writeValueAsString(description.answer()));
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=utf-8"))
                .header(AnswerHeaders.API_VERSION, Problem.API_VERSION)
                .header(AnswerHeaders.CONTENT_SECURITY_POLICY, POLICY)
                .body(new DescriptionPage(description.answer()).html());
    }

    private static ObjectNode describe(Neighbourhood neighbourhood) {
        var documents = new TreeMap<Neighbour, ObjectNode>();
        neighbourhood
                .askAll("/openapi.json", PATIENCE)
                .forEach((neighbour, answer) ->
                        answer.flatMap(DescriptionApi::read).ifPresent(document -> documents.put(neighbour, document)));
        return OwnOperations.besides(new MergedDescription(documents).document());
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

    /** A whole description changes only with a release; an incomplete one as soon as a service has started. */
    private static Duration freshness(ObjectNode description) {
        return description.path("x-unavailable").isEmpty() ? Duration.ofMinutes(1) : Duration.ofSeconds(2);
    }
}
