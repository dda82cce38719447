package nl.keerpunt.testing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks a service in a test is told when it does not keep its document. */
class HttpTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "servers": [{"url": "/v1"}], "paths": {"/notes": {"get": {"responses": {"200": {
              "headers": {"API-Version": {"required": true, "schema": {"type": "string"}}},
              "content": {"application/json": {"schema": {"type": "object", "properties": {}}}}}}}}}}""";

    private final HttpServer server;
    private final Http somebody;

    HttpTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        somebody = Http.at("http://localhost:" + server.getAddress().getPort());
    }

    @BeforeEach
    void start() {
        answer("/v1/notes", "{\"colour\": \"blue\"}");
        answer("/health", "{\"colour\": \"blue\"}");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void all_that_is_wrong_with_an_answer_is_told_to_who_gets_it() {
        answer("/openapi.json", DOCUMENT);

        assertThatThrownBy(() -> somebody.get("/v1/notes?colour=blue"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "GET /v1/notes?colour=blue answered 200", "header API-Version is missing", "'colour'");
    }

    @Test
    void an_answer_is_not_judged_outside_the_versions_or_by_who_asks_a_stand_in() {
        assertThat(somebody.get("/health").status()).isEqualTo(200);
        assertThat(somebody.unchecked().get("/v1/notes").status()).isEqualTo(200);
    }

    @Test
    void where_no_document_is_the_address_of_it_is_told() {
        assertThatThrownBy(() -> somebody.get("/v1/notes"))
                .hasMessageContaining("no document at " + somebody.base() + "/openapi.json");
    }

    private void answer(String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
