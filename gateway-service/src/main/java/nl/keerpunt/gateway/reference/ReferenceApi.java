package nl.keerpunt.gateway.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.keerpunt.gateway.description.Description;
import nl.keerpunt.gateway.wiring.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReferenceApi {

    private static final String COMPATIBILITY = Written.html(Written.in("compatibility.md"));

    private final Description description;
    private final Settings settings;

    ReferenceApi(Description description, Settings settings) {
        this.description = description;
        this.settings = settings;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> viewer() {
        return new Viewer(settings.people()).answer();
    }

    @GetMapping(path = "/first-steps", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> firstSteps(HttpServletRequest request) {
        return new FirstSteps(
                        door(request), settings.issuer(), settings.people().isPresent())
                .page()
                .answer(HttpStatus.OK);
    }

    /** What holds for all operations, as the document says it. */
    @GetMapping(path = "/guide", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> guide() {
        var guide = description.document().at("/info/description").asString("");
        return new Page("en", "What to know", Written.html(guide)).answer(HttpStatus.OK);
    }

    @GetMapping(path = "/compatibility", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> compatibility(HttpServletRequest request) {
        var text = COMPATIBILITY.replace("{door}", Page.escaped(door(request)));
        return new Page("en", "What you may rely on", text).answer(HttpStatus.OK);
    }

    @GetMapping(path = "/operations", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> operations() {
        return new OperationsPage(description.document()).page().answer(HttpStatus.OK);
    }

    @GetMapping(path = "/messages", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> messages() {
        return new MessagesPage(description.messages()).page().answer(HttpStatus.OK);
    }

    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> problems() {
        return ProblemPage.list(description.document()).answer(HttpStatus.OK);
    }

    @GetMapping(path = "/problems/{reason}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> problem(@PathVariable String reason) {
        var asked = new ExplainedReason(reason, description.document());
        return asked.isKnown()
                ? ProblemPage.of(asked).answer(HttpStatus.OK)
                : ProblemPage.unknown(asked.description()).answer(HttpStatus.NOT_FOUND);
    }

    /** Never by what the request says: its reader would send a token to whatever host a stranger named. */
    private String door(HttpServletRequest request) {
        return settings.door().map(URI::toString).orElseGet(() -> "http://localhost:" + request.getLocalPort());
    }
}
