package nl.keerpunt.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one address of a service that is read without a token: a calendar program has the key of that feed alone. */
class CalendarFeedTest {

    private static final String KEY = "Basic MDMwNy5mZWVkOnNlY3JldA==";

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
    void a_program_is_let_through_and_its_key_goes_on_to_the_service() {
        var program = door.stranger().with("Authorization", KEY);

        assertThat(program.get("/v1/calendar-feeds/mine/calendar").status()).isEqualTo(200);
        assertThat(program.send("HEAD", "/v1/calendar-feeds/mine/calendar", null)
                        .status())
                .isEqualTo(200);
        assertThat(door.service(Neighbour.HOUSEHOLD).asked("/v1/calendar-feeds/mine/calendar"))
                .hasSize(2)
                .allSatisfy(asked ->
                        assertThat(asked.headers().getFirst("Authorization")).isEqualTo(KEY));
    }

    @Test
    void without_a_key_the_service_says_which_it_wants() {
        door.service(Neighbour.HOUSEHOLD).answer("/v1/calendar-feeds/closed/calendar", exchange -> {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"calendar-feed\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });

        var answer = door.stranger().get("/v1/calendar-feeds/closed/calendar");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic realm=\"calendar-feed\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calendar-feeds",
                "/v1/calendar-feeds/calendar",
                "/v1/calendar-feeds/mine",
                "/v1/calendar-feeds/mine/calendar/",
                "/v1/calendar-feeds/mine/calendar/more",
                "/v1/calendar-feeds/mine/other/calendar",
                "/v1/calendar-feeds/mine/_revoke",
                "/v1/term-agenda/calendar",
                "/v1/households/mine/calendar"
            })
    void nothing_else_is_read_by_such_a_key(String path) {
        var answer = door.stranger().with("Authorization", KEY).get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.reason()).isEqualTo("NO_TOKEN");
        assertThat(door.service(Neighbour.HOUSEHOLD).asked(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void by_such_a_key_it_is_read_and_nothing_else(String method) {
        var answer = door.stranger().with("Authorization", KEY).send(method, "/v1/calendar-feeds/kept/calendar", "{}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.reason()).isEqualTo("NO_TOKEN");
        assertThat(door.service(Neighbour.HOUSEHOLD).asked("/v1/calendar-feeds/kept/calendar"))
                .isEmpty();
    }

    @Test
    void who_tries_keys_is_told_to_wait() {
        try (var narrow = DoorUnderTest.open("--KEERPUNT_LIMIT_PER_CALLER=1")) {
            var guessing = narrow.stranger().with("Authorization", KEY);

            assertThat(IntStream.range(0, 10).mapToObj(_ -> guessing.get("/v1/calendar-feeds/mine/calendar")))
                    .extracting(Http.Answer::reason)
                    .contains("CALLER_LIMIT");
        }
    }
}
