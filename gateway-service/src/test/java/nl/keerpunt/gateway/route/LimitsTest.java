package nl.keerpunt.gateway.route;

import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.keerpunt.gateway.DoorUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final byte[] LARGEST = new byte[LimitedBodies.LIMIT];
    private static final byte[] ONE_MORE = new byte[LimitedBodies.LIMIT + 1];

    private static DoorUnderTest door;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void the_largest_body_passes_whole() {
        assertThat(post("/v1/budgets/largest", BodyPublishers.ofByteArray(LARGEST))
                        .statusCode())
                .isEqualTo(200);
        assertThat(door.service(BUDGET).askedOnce("/v1/budgets/largest").body()).hasSize(LimitedBodies.LIMIT);
    }

    @Test
    void the_largest_body_passes_in_chunks() {
        assertThat(post("/v1/budgets/chunks", chunked(LARGEST)).statusCode()).isEqualTo(200);
        assertThat(door.service(BUDGET).askedOnce("/v1/budgets/chunks").body()).hasSize(LimitedBodies.LIMIT);
    }

    @Test
    void one_byte_more_is_too_large() {
        tooLarge(post("/v1/budgets/more", BodyPublishers.ofByteArray(ONE_MORE)));
    }

    @Test
    void one_byte_more_in_chunks_is_too_large() {
        tooLarge(post("/v1/budgets/more", chunked(ONE_MORE)));
    }

    @Test
    void a_form_is_refused_before_its_fields_can_become_part_of_an_address() {
        var answer = door.anna()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/v1/budgets/form", "bsn=999990019");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.reason()).isEqualTo("FORM_NOT_ACCEPTED");
        assertThat(door.service(BUDGET).asked("/v1/budgets/form")).isEmpty();
    }

    private static void tooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"reason\":\"BODY_TOO_LARGE\"");
        assertThat(door.service(BUDGET).asked("/v1/budgets/more")).isEmpty();
    }

    /** Of unknown length, so that it is sent in chunks. */
    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + door.port() + path))
                .header("Content-Type", "application/json")
                .POST(body);
        door.anna().headers().forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
