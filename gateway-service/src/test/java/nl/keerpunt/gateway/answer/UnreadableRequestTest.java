package nl.keerpunt.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.Wire;
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
                "GET /v1/pl\u00e9ns HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/plans?a=\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/plans HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /v1/plans HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET /v1/plans HTTP/1.1\r\nHost: x y\r\n\r\n",
                "POST /v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
                "POST /v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /v1/plans HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void what_cannot_be_read_is_a_problem_too(String request) throws IOException {
        problem(new Wire(door).answerTo(request.replace("<16KiB>", "a".repeat(16 * 1024))));
    }

    /** With a token, so that it is not for want of one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans//lines",
                "//v1/plans",
                "/v1/plans/%2e%2e/budgets",
                "/v1/plans/a%2fb",
                "/v1/plans/a%5cb",
                "/v1/plans/..;/budgets",
                "/v1/plans;a=b",
                "/v1/plans/%3b",
                "/v1/plans/%ff",
                "/v1/plans/%c3%28",
                "/v1/plans/%00",
                "/v1/plans/%0d%0aX:y",
                "/v1/plans/%",
                "/v1/plans/%zz",
                "/v1/plans/%25ff",
                "/v1/plans/%e2%80%a8",
                "/v1/plans/<16KiB>",
                "/v1/plans?a=<16KiB>",
                "/v1/plans?<parameters>"
            })
    void an_address_that_cannot_be_trusted_is_a_problem(String target) throws IOException {
        problem(new Wire(door)
                .answerTo(
                        "GET",
                        target.replace("<16KiB>", "a".repeat(17 * 1024)).replace("<parameters>", "a&".repeat(1_500))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Any: a\u0000b",
                "X-Any: a\u0007b",
                "X-A(ny: a",
                "If-Match: \u009f",
                "Content-Length: -1",
                "Expect: nonsense",
                "Content-Type: nonsense",
                "Content-Type: a/b;c",
                "Range: bytes=9-1",
                "Accept-Language: \u00e9;q=9",
                "X-Forwarded-Host: a b",
                "X-Forwarded-Port: many",
                "X-Forwarded-Proto: \u00e9",
                "Forwarded: for=;;",
                "X-Correlation-Id: \u0081",
                "Connection: \u0081",
                "Cookie: a=\u0081",
                "Origin: null",
                "Upgrade: websocket",
                "Transfer-Encoding: chunked, chunked"
            })
    void a_strange_header_is_never_the_doors_failure(String header) throws IOException {
        var answer = new Wire(door).answerTo("POST", "/v1/plans/headers", header);

        assertThat(Wire.status(answer)).as(answer).isLessThan(500);
        if (Wire.status(answer) != 200) {
            problem(answer);
        }
    }

    private static void problem(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("Content-Type: application/problem+json")
                .contains("\"reason\":")
                .contains("X-Correlation-Id: ")
                .contains("Cache-Control: no-store")
                .doesNotContain("<html", "Tomcat", "Exception");
    }
}
