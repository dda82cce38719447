package nl.keerpunt.gateway.answer;

import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.UUID;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.Wire;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final String TYPED = "Mevrouw-Jansen";

    private final String correlation = UUID.randomUUID().toString();

    @Test
    void a_line_carries_the_correlation_id_and_nothing_that_a_caller_typed(CapturedOutput log) throws IOException {
        try (var door = DoorUnderTest.open("--KEERPUNT_TIMEOUT=300ms")) {
            door.service(Neighbour.PLAN).answer("/v1/plans/" + TYPED, HttpExchange::close);
            door.service(Neighbour.BUDGET).answer("/v1/budgets/" + TYPED, LogTest::halfAnAnswer);
            door.service(Neighbour.HOUSEHOLD).close();
            var wire = new Wire(door);
            for (var path :
                    new String[] {"plans", "budgets", "households", "unknown", "plans/%ff/", "plans//", "plans;"}) {
                ask(wire, "/v1/" + path + "/" + TYPED + "?name=" + TYPED);
                ask(wire, "/v1/" + path + "/" + TYPED + "?%ff" + TYPED + "=" + TYPED);
            }
            wire.answerTo("GET", "/v1/plans", "X-Any: " + TYPED + "\u0081");
            wire.answerTo(TYPED + " /v1/plans?{" + TYPED + "} HTTP/1.1\r\nHost: x\r\n\r\n");
            door.stranger().as(TYPED).get("/v1/plans");
        }

        assertThat(eventually(log::getAll, all -> all.contains("half-way")))
                .contains("[" + correlation + "]", "UPSTREAM_BROKE_OFF", "UPSTREAM_DOWN")
                .doesNotContain(TYPED, "Jansen");
        assertThat(log.getAll().lines().filter(line -> line.contains(" WARN ") || line.contains("ERROR")))
                .isNotEmpty()
                .allMatch(line -> line.contains(correlation));
    }

    private void ask(Wire wire, String target) throws IOException {
        wire.answerTo(
                "GET",
                target,
                "X-Correlation-Id: " + correlation,
                "If-Match: " + TYPED,
                "X-Any: " + TYPED,
                "Accept: " + TYPED,
                "Content-Type: " + TYPED);
    }

    private static void halfAnAnswer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(new byte[500_000]);
        exchange.getResponseBody().flush();
        throw new IOException("broken off");
    }
}
