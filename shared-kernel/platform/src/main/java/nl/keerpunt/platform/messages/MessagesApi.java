package nl.keerpunt.platform.messages;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden // It answers a document, and is no operation of the other one.
class MessagesApi {

    private final Supplier<String> document;

    MessagesApi(Supplier<String> document) {
        this.document = SingletonSupplier.of(document);
    }

    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() {
        return document.get();
    }
}
