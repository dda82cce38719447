package nl.keerpunt.local.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.keerpunt.local.client.Gateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the administrator types and reads, against a stand-in for gateway and identities. */
class ReadModelsTest {

    /** What the list of models says, one after the other; the last stays. */
    private final Deque<String> states = new ArrayDeque<>();

    private final List<String> told = new ArrayList<>();
    private final HttpServer server;
    private final ReadModels models;

    ReadModelsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> reply(exchange, "{\"access_token\":\"eva\"}"));
        server.createContext(
                "/v1/budget/read-models",
                exchange -> reply(
                        exchange,
                        exchange.getRequestMethod().equals("POST")
                                ? state("REBUILDING", 0, "")
                                : "{\"items\":[" + (states.size() > 1 ? states.pop() : states.peek()) + "]}"));
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        models = new ReadModels(Gateway.at(address, address), told::add, Duration.ofMillis(1)); // It logs in at once.
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void it_is_told_how_far_it_is_until_it_is_done() {
        states.add(state("LIVE", 0, ""));
        states.add(state("REBUILDING", 0.5, ""));
        states.add(state("LIVE", 1, ""));

        models.rebuild(List.of("budget", "ledger"));

        assertThat(told)
                .containsExactly(
                        "ledger: 0.0 %, 0 events", "ledger: 50.0 %, 5000 events", "ledger: 100.0 %, 10000 events");
    }

    @Test
    void what_failed_is_told_with_its_kind() {
        states.add(state("LIVE", 0, ""));
        states.add(state("LIVE", 0.5, "SQLState 2BP01"));

        assertThatThrownBy(() -> models.rebuild(List.of("budget", "ledger")))
                .isInstanceOf(NotDone.class)
                .hasMessage("ledger was not rebuilt and stays as it was: SQLState 2BP01");
    }

    @Test
    void what_makes_no_sense_is_told_before_anything_is_asked() {
        states.add(state("LIVE", 0, ""));

        assertThatThrownBy(() -> models.rebuild(List.of("budget"))).hasMessageContaining("SERVICE MODEL");
        assertThatThrownBy(() -> models.rebuild(List.of("kitchen", "ledger"))).hasMessageContaining("no service");
        assertThatThrownBy(() -> models.rebuild(List.of("budget", "soup"))).hasMessageContaining("no model \"soup\"");
    }

    private static String state(String state, double share, String failure) {
        return "{\"name\":\"ledger\",\"state\":\"%s\",\"rebuild\":{\"share\":%s,\"events\":%d%s}}"
                .formatted(
                        state,
                        share,
                        (long) (share * 10_000),
                        failure.isEmpty() ? "" : ",\"failure\":\"" + failure + "\"");
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
