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
class EpochsTest {

    /** What is answered, one after the other; the last stays. */
    private final Deque<String> answers = new ArrayDeque<>();

    private final List<String> told = new ArrayList<>();
    private final HttpServer server;
    private final Epochs epochs;

    EpochsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> reply(exchange, "{\"access_token\":\"eva\"}"));
        server.createContext(
                "/v1/plan/epochs", exchange -> reply(exchange, answers.size() > 1 ? answers.pop() : answers.peek()));
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        epochs = new Epochs(Gateway.at(address, address), told::add, Duration.ofMillis(1));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_rotation_is_followed_until_all_keys_are_wrapped_anew() {
        answers.add(list(70, epoch("two", "ANNOUNCED", 0, ""), epoch("one", "LEAVING", 70, "")));
        answers.add(list(20, epoch("two", "IN_USE", 50, ""), epoch("one", "LEAVING", 20, "")));
        answers.add(list(0, epoch("two", "IN_USE", 70, ""), epoch("one", "KEPT", 0, "2026-12-31T00:00:00Z")));

        epochs.say(List.of("rotate", "plan"));

        assertThat(told)
                .containsExactly(
                        "70 keys to wrap",
                        "20 keys to wrap",
                        "two: IN_USE, 70 keys",
                        "one: KEPT, 0 keys, destroyed after 2026-12-31T00:00:00Z");
    }

    @Test
    void what_cannot_be_meant_is_told() {
        assertThatThrownBy(() -> epochs.say(List.of("rotate")))
                .hasMessage("say: epochs [list], or epochs rotate SERVICE");
        assertThatThrownBy(() -> epochs.say(List.of("rotate", "gateway"))).hasMessageContaining("[household, plan");
    }

    private static String list(int toRewrap, String... epochs) {
        return "{\"items\":[" + String.join(",", epochs) + "],\"replicas\":[],\"toRewrap\":" + toRewrap + "}";
    }

    private static String epoch(String id, String state, int keys, String destroyableAt) {
        return "{\"id\":\"%s\",\"state\":\"%s\",\"keys\":%d%s}"
                .formatted(
                        id, state, keys, destroyableAt.isEmpty() ? "" : ",\"destroyableAt\":\"" + destroyableAt + "\"");
    }

    private static void reply(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
