package nl.keerpunt.gateway.limit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.StandIn;
import nl.keerpunt.gateway.Wire;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tomcat itself would wait 20 s for each byte, and these send one every 20 ms. */
class ArrivalsTest {

    private static final Duration LIMIT = Duration.ofMillis(400);
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(20);

    /** What a test needs to know that nothing will ever end it: far more than the limit, far less than for ever. */
    private static final Duration FOR_EVER = Duration.ofSeconds(8);

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open("--KEERPUNT_ARRIVAL=" + LIMIT.toMillis() + "ms");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GET /v1/plans HTTP/1.1\r\nHost: x\r\nX-Slow: ",
                "GET /v1/plans/",
                "\r\n",
            })
    void a_dripping_head_ends(String begun) throws IOException {
        assertThat(dripped(begun, begun.equals("\r\n") ? "\r\n" : "a")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Content-Length: 60000", "Transfer-Encoding: chunked"})
    void a_dripping_body_ends_with_a_problem(String length) throws IOException {
        var begun = head("POST", "Authorization: " + door.anna().headers().get("Authorization"), length);

        var answer = dripped(begun, "1\r\na\r\n");

        assertThat(Wire.status(answer)).isEqualTo(408);
        assertThat(answer).contains("\"reason\":\"TOO_SLOW\"");
        assertThat(Wire.header(answer, "Content-Type")).contains("application/problem+json");
        assertThat(Wire.header(answer, "Connection")).contains("close");
        assertThat(door.service(Neighbour.PLAN).asked("/v1/plans/slow")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Content-Length: 60000", "Transfer-Encoding: chunked"})
    void a_dripping_body_without_a_token_ends(String length) throws IOException {
        var answer = dripped(head("POST", length), "1\r\na\r\n");

        assertThat(Wire.status(answer)).isEqualTo(401);
    }

    @Test
    void a_body_that_never_comes_ends() throws IOException {
        try (var socket = new Wire(door).open()) {
            write(
                    socket,
                    head("POST", "Authorization: " + door.anna().headers().get("Authorization"), "Content-Length: 5"));

            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void a_request_right_behind_another_has_its_own_time() throws IOException {
        var token = "Authorization: " + door.anna().headers().get("Authorization");
        var whole = head("GET", token);

        assertThat(dripped(whole + head("POST", token, "Content-Length: 60000"), "a"))
                .startsWith("HTTP/1.1 200")
                .contains("HTTP/1.1 408");
        assertThat(dripped(whole + "GET /v1/pl", "a"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("HTTP/1.1 4");
    }

    /** The time is for the caller; how long a service may think is another setting. */
    @Test
    void a_whole_request_may_be_answered_late() {
        door.service(Neighbour.PLAN).answer("/v1/plans/thinking", exchange -> {
            LockSupport.parkNanos(LIMIT.multipliedBy(2).toNanos());
            StandIn.reply(exchange, 200, "{}");
        });

        assertThat(door.anna().post("/v1/plans/thinking", "{}").status()).isEqualTo(200);
    }

    @Test
    void a_connection_may_be_kept_longer_than_a_request() throws IOException {
        try (var socket = new Wire(door).open()) {
            for (var request = 0; request < 3; request++) {
                write(
                        socket,
                        head("GET", "Authorization: " + door.anna().headers().get("Authorization")));
                assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 200 ");
                LockSupport.parkNanos(LIMIT.toNanos());
            }
        }
    }

    @Test
    void what_arrived_is_forgotten() {
        door.anna().get("/v1/plans/known");

        assertThat(eventually(door.bean(Arrivals.class)::count, count -> count == 0))
                .isZero();
    }

    private static String head(String method, String... headers) {
        return method + " /v1/plans/slow HTTP/1.1\r\nHost: x\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    /** Everything that was answered until the door ended it. */
    private static String dripped(String begun, String drop) throws IOException {
        try (var socket = new Wire(door).open()) {
            write(socket, begun);
            Thread.startVirtualThread(() -> drip(socket, drop));
            socket.setSoTimeout((int) FOR_EVER.toMillis());
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static void drip(Socket socket, String drop) {
        try {
            while (true) {
                write(socket, drop);
                LockSupport.parkNanos(BETWEEN_BYTES.toNanos());
            }
        } catch (IOException _) { // It was ended, which is what is waited for.
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        var buffer = new byte[8_192];
        var length = socket.getInputStream().read(buffer);
        return new String(buffer, 0, length, ISO_8859_1).lines().findFirst().orElse("");
    }
}
