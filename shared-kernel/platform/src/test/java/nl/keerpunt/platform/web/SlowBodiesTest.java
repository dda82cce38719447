package nl.keerpunt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.keerpunt.platform.notes.NoteService;
import nl.keerpunt.platform.notes.RawHttp;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that stalls or drips ends, also when nobody asked for it. */
class SlowBodiesTest {

    private static final ServiceUnderTest SERVICE = ServiceUnderTest.start("notes", settings -> {
        var impatient = new HashMap<>(settings);
        impatient.put("keerpunt.body-timeout", "1s");
        impatient.put("server.tomcat.connection-timeout", "1s");
        return NoteService.start(impatient);
    });
    private static final Http ANNA = SERVICE.professional("anna", "0307", "noord", "access");
    private static final String TOKEN = Objects.requireNonNull(ANNA.headers().get("Authorization"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 60000", "Transfer-Encoding: chunked"})
    void a_body_that_drips_ends(String framing) throws Exception {
        assertThat(dripping(framing, TOKEN)).startsWith("HTTP/1.1 408");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 60000", "Transfer-Encoding: chunked"})
    void a_body_that_drips_without_a_token_ends(String framing) throws Exception {
        assertThat(dripping(framing, "none")).startsWith("HTTP/1.1 401");
    }

    @Test
    void a_form_is_not_read_before_the_token_either() throws Exception {
        var form = head("Content-Length: 60000", "none")
                .replace("POST", "PUT")
                .replace("application/json", "application/x-www-form-urlencoded");

        assertThat(dripping(form, " ", "a=b&")).startsWith("HTTP/1.1 401");
    }

    @Test
    void a_body_that_stalls_ends() throws Exception {
        try (var connection = RawHttp.at(ANNA.base())) {
            connection.write(head("Content-Length: 100", TOKEN) + "{");

            assertThat(connection.readAll()).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
        }
    }

    @Test
    void whoever_is_refused_before_a_large_body_was_read_reads_why() {
        var answer = SERVICE.http().post("/v1/notes", "x".repeat(500_000));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.reason()).isEqualTo("NOT_AUTHENTICATED");
    }

    /**
     * One piece each fifth of a second, for as long as the other side listens: what it said, which must be before the
     * end.
     */
    private static String dripping(String framing, String authorization) throws Exception {
        return dripping(head(framing, authorization), framing.startsWith("Content") ? " " : "1\r\n \r\n", "");
    }

    private static String dripping(String head, String piece, String first) throws Exception {
        try (var connection = RawHttp.at(ANNA.base());
                var drops = Executors.newSingleThreadScheduledExecutor()) {
            connection.write(head + first);
            var dripping = drops.scheduleAtFixedRate(() -> drip(connection, piece), 0, 200, TimeUnit.MILLISECONDS);
            var began = System.nanoTime();
            var answer = connection.readAll();
            dripping.cancel(true);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
            return answer;
        }
    }

    private static void drip(RawHttp connection, String piece) {
        try {
            connection.write(piece);
        } catch (IOException closed) {
            throw new IllegalStateException("nobody listens any more", closed); // It ends the dripping.
        }
    }

    private static String head(String framing, String authorization) {
        return "POST /v1/notes HTTP/1.1\r\nHost: x\r\nAuthorization: " + authorization
                + "\r\nIdempotency-Key: k\r\nContent-Type: application/json\r\n" + framing + "\r\n\r\n";
    }
}
