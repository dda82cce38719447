package nl.keerpunt.gateway.answer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import nl.keerpunt.gateway.DoorUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableRequestTest {

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/plans HTTP/1.1\r\nHost: x\r\nX-Large: <16KiB>\r\n\r\n",
                "GET /v1/{plans} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/../plans HTTP/1.1\r\n\r\n",
                "GET /v1/plans//lines HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/plans/%2e%2e/budgets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/plans/a%2fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void what_cannot_be_read_is_a_problem_too(String request) throws IOException {
        var answer = answerTo(request.replace("<16KiB>", "a".repeat(16 * 1024)));

        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("Content-Type: application/problem+json")
                .contains("\"reason\":")
                .contains("X-Correlation-Id: ")
                .contains("Cache-Control: no-store")
                .doesNotContain("<html", "Tomcat", "Exception");
    }

    private static String answerTo(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
