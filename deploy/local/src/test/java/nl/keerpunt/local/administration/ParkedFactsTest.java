package nl.keerpunt.local.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.keerpunt.local.client.Gateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the administrator types and reads, against a stand-in for gateway and identities that knows who asks. */
class ParkedFactsTest {

    private static final String ID = "018f3c5e-0000-7000-8000-000000000001";
    private static final String EMPTY = "{\"items\":[],\"next\":null}";

    /** By person and path, without the query. */
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private final List<String> bodies = new ArrayList<>();
    private final HttpServer server;
    private final ParkedFacts parked;

    ParkedFactsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = "http://localhost:" + server.getAddress().getPort();
        parked = new ParkedFacts(Gateway.at(address, address));
    }

    @BeforeEach
    void start() {
        server.createContext("/oauth2/token", exchange -> {
            var login = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
            var person = new String(Base64.getDecoder().decode(login), StandardCharsets.UTF_8).split(":")[0];
            reply(exchange, 200, "{\"access_token\":\"" + person + "\"}");
        });
        server.createContext("/v1/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothing_is_said_in_words() {
        assertThat(parked.asked(List.of())).isEqualTo("Nothing is parked.\n");
    }

    @Test
    void what_waits_is_a_table_of_both_municipalities() {
        answers.put("eva /v1/plan/parked-facts", page(ID, "0307"));
        answers.put("hanna /v1/budget/parked-facts", page(ID.replace('1', '2'), "0344"));

        assertThat(parked.asked(List.of("list")).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "service id place reader subject municipality kind since tries waiting",
                        "plan " + ID + " READER agenda h-1 0307 java.lang.X 2026-01-01T00:00:00Z 3 2",
                        "budget " + ID.replace('1', '2')
                                + " READER agenda h-1 0344 java.lang.X 2026-01-01T00:00:00Z 3 2");
    }

    @Test
    void what_concerns_everybody_is_told_once() {
        answers.put("eva /v1/plan/parked-facts", page(ID, ""));
        answers.put("hanna /v1/plan/parked-facts", page(ID, ""));

        assertThat(parked.asked(List.of("list")).lines()).hasSize(2);
    }

    @Test
    void it_is_tried_by_the_administrator_whose_it_is() {
        answers.put("hanna /v1/plan/parked-facts/" + ID + "/_retry", "{\"id\":\"" + ID + "\",\"parked\":false}");

        assertThat(parked.asked(List.of("retry", "plan", ID))).isEqualTo(ID + " waits no more.\n");
    }

    @Test
    void what_still_cannot_be_handled_still_waits() {
        answers.put("eva /v1/plan/parked-facts/" + ID + "/_retry", "{\"id\":\"" + ID + "\",\"parked\":true}");

        assertThat(parked.asked(List.of("retry", "plan", ID))).contains("still waits");
    }

    @Test
    void dropping_tells_the_reason_in_all_its_words() {
        answers.put("eva /v1/budget/parked-facts/" + ID + "/_drop", "{\"id\":\"" + ID + "\",\"parked\":false}");

        parked.asked(List.of("drop", "budget", ID, "sent", "twice"));

        assertThat(bodies).containsExactly("{\"reason\":\"sent twice\"}");
    }

    @Test
    void what_is_refused_is_told_as_the_service_tells_it() {
        assertThatThrownBy(() -> parked.asked(List.of("retry", "plan", ID)))
                .isInstanceOf(NotDone.class)
                .hasMessage("HTTP 404 NOT_FOUND: There is no such thing here.");
    }

    @Test
    void what_makes_no_sense_is_told_before_anything_is_asked() {
        assertThatThrownBy(() -> parked.asked(List.of("retry", "kitchen", ID))).hasMessageContaining("no service");
        assertThatThrownBy(() -> parked.asked(List.of("retry", "plan", "7"))).hasMessageContaining("is no id");
        assertThatThrownBy(() -> parked.asked(List.of("drop", "plan", ID))).hasMessageContaining("REASON");
        assertThatThrownBy(() -> parked.asked(List.of("forget"))).hasMessageContaining("no \"parked forget\"");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var person = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var answer = answers.get(person + " " + path);
        if (answer != null) {
            if (!body.isEmpty()) {
                bodies.add(body);
            }
            reply(exchange, 200, answer);
        } else if (path.endsWith("/parked-facts")) {
            reply(exchange, 200, EMPTY);
        } else {
            reply(exchange, 404, "{\"reason\":\"NOT_FOUND\",\"detail\":\"There is no such thing here.\"}");
        }
    }

    private static String page(String id, String municipality) {
        return """
                {"items":[{"id":"%s","place":"READER","reader":"agenda","subject":"h-1","municipality":"%s","first":7,
                "kind":"java.lang.X","since":"2026-01-01T00:00:00Z","tries":3,"waiting":2}],"next":null}
                """.formatted(id, municipality);
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
