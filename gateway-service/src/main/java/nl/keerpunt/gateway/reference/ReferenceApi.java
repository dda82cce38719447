package nl.keerpunt.gateway.reference;

import nl.keerpunt.gateway.description.Description;
import nl.keerpunt.gateway.wiring.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
class ReferenceApi {

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
    ResponseEntity<String> firstSteps() {
        var door = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new FirstSteps(door, settings.issuer(), settings.people().isPresent())
                .page()
                .answer(HttpStatus.OK);
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
}
