package nl.keerpunt.gateway.description;

import nl.keerpunt.answer.ApiVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DescriptionApi {

    private final Description description;

    DescriptionApi(Description description) {
        this.description = description;
    }

    /** The second is where the rules look for it: beside what it describes (NL GOV, publish-openapi). */
    @GetMapping(
            path = {"/openapi.json", Operation.BASE + "/openapi.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .body(description.text());
    }

    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> messages() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .body(description.messagesText());
    }
}
