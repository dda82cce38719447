package nl.keerpunt.gateway.route;

import static nl.keerpunt.gateway.neighbour.Neighbour.HOUSEHOLD;
import static nl.keerpunt.gateway.neighbour.Neighbour.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FailingServicesTest {

    private static final CountDownLatch TESTED = new CountDownLatch(1);

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open("--KEERPUNT_TIMEOUT=300ms");
        door.service(HOUSEHOLD).close();
    }

    @AfterAll
    static void close() {
        TESTED.countDown();
        door.close();
    }

    @Test
    void a_slow_service_is_named() {
        door.service(PROVIDER).answer("/v1/providers/slow", FailingServicesTest::neverWhileTested);

        var answer = door.anna().get("/v1/providers/slow");

        problem(answer, 504, "UPSTREAM_SLOW");
        assertThat(answer.json().path("detail").asString()).contains("provider-service");
    }

    @Test
    void a_dead_service_is_named_with_a_time_to_come_back() {
        var answer = door.anna().get("/v1/households");

        problem(answer, 503, "UPSTREAM_DOWN");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("detail").asString()).contains("household-service");
    }

    @Test
    void a_write_is_never_sent_twice() {
        door.service(PROVIDER).answer("/v1/providers/write", HttpExchange::close);

        problem(door.anna().post("/v1/providers/write", "{}"), 502, "UPSTREAM_BROKE_OFF");

        assertThat(door.service(PROVIDER).asked("/v1/providers/write")).hasSize(1);
    }

    @Test
    void a_read_over_a_connection_gone_stale_is_sent_once_more() {
        door.service(PROVIDER).answer("/v1/providers/read", HttpExchange::close);

        problem(door.anna().get("/v1/providers/read"), 502, "UPSTREAM_BROKE_OFF");

        assertThat(door.service(PROVIDER).asked("/v1/providers/read")).hasSize(2);
    }

    @Test
    void a_service_that_is_full_is_not_asked_again() {
        door.service(PROVIDER).answer("/v1/providers/full", 503, "{\"reason\":\"QUEUE_FULL\"}");

        assertThat(door.anna().get("/v1/providers/full").reason()).isEqualTo("QUEUE_FULL");
        assertThat(door.service(PROVIDER).asked("/v1/providers/full")).hasSize(1);
    }

    @Test
    void nothing_of_half_an_answer_is_mixed_with_the_problem() {
        door.service(PROVIDER).answer("/v1/providers/half", exchange -> breakOffAfter(exchange, 10));

        var answer = door.anna().get("/v1/providers/half");

        problem(answer, 502, "UPSTREAM_BROKE_OFF");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("X-Correlation-Id")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_long_answer_that_breaks_off_does_not_look_whole() {
        door.service(PROVIDER).answer("/v1/providers/long", exchange -> breakOffAfter(exchange, 500_000));

        assertThatThrownBy(() -> door.anna().get("/v1/providers/long")).hasRootCauseInstanceOf(IOException.class);
    }

    private static void problem(Answer answer, int status, String reason) {
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("title").asString()).isNotEmpty();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    private static void neverWhileTested(HttpExchange exchange) {
        try (exchange) {
            TESTED.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void breakOffAfter(HttpExchange exchange, int bytes) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(200, 0); // In chunks: only the missing last one shows that it broke off.
        exchange.getResponseBody().write(new byte[bytes]);
        exchange.getResponseBody().flush();
        throw new IOException("broken off");
    }
}
