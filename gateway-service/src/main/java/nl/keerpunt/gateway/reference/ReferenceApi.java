package nl.keerpunt.gateway.reference;

import nl.keerpunt.gateway.description.Description;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReferenceApi {

    private final Description description;

    ReferenceApi(Description description) {
        this.description = description;
    }

    @GetMapping(
            path = {"/", "/operations"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> operations() {
        return new OperationsPage(description.document()).page().answer(HttpStatus.OK);
    }
}
