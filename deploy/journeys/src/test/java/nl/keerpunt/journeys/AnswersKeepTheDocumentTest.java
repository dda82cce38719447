package nl.keerpunt.journeys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.keerpunt.local.client.Gateway;
import org.junit.jupiter.api.Test;

/** The journeys' callers, each and all, notice what breaks the document. */
class AnswersKeepTheDocumentTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "/oauth2/token", "{\"access_token\": \"x\"}",
            "/openapi.json", "{\"paths\": {\"/v1/notes\": {\"get\": {\"responses\": {\"204\": {}}}}}}",
            "/v1/notes", "[]");

    @Test
    void a_caller_who_gets_what_is_not_in_the_document_fails() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ANSWERS.forEach((path, body) -> server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length());
                exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            }
        }));
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        try {
            var anna = Gateway.at(address, address).as("anna");

            assertThatThrownBy(() -> anna.get("/v1/notes"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("GET /v1/notes: status 200 is not among [204]");
        } finally {
            server.stop(0);
        }
    }
}
