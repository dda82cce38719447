package nl.keerpunt.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerLimitTest {

    /** One a second, two at once: whatever the speed of this machine, a handful is too many. */
    private DoorUnderTest door;

    @BeforeEach
    void open() {
        door = DoorUnderTest.open("--KEERPUNT_LIMIT_PER_CALLER=1");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void who_asks_too_much_is_told_when_to_come_back() {
        var refused = untilRefused(door.anna(), "/v1/plans/much");

        assertThat(refused.reason()).isEqualTo("CALLER_LIMIT");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 2);
        var metrics = Http.at("http://localhost:" + door.managementPort()).get("/actuator/prometheus");
        assertThat(metrics.text()).containsPattern("keerpunt_gateway_refused_callers_total [1-9]");
    }

    @Test
    void one_callers_excess_is_nobody_elses() {
        untilRefused(door.anna(), "/v1/plans/much");

        var elsewhere = door.stranger().as(door.identity().professional("anna", "0344", "noord", "access"));
        var colleague = door.stranger().as(door.identity().professional("bram", "0307", "noord", "access"));
        var provider = door.stranger().as(door.identity().provider("anna", "75000001"));
        for (var other : List.of(elsewhere, colleague, provider)) {
            assertThat(other.get("/v1/plans/other").status()).isEqualTo(200);
        }
        assertThat(door.stranger().get("/v1/plans/other").status()).isEqualTo(401);
    }

    @Test
    void another_token_is_not_another_caller() {
        untilRefused(door.anna(), "/v1/plans/much");

        assertThat(door.anna().get("/v1/plans/much").status()).isEqualTo(429);
    }

    @Test
    void a_stranger_is_counted_at_a_public_door() {
        assertThat(untilRefused(door.stranger(), "/openapi.json").reason()).isEqualTo("CALLER_LIMIT");
    }

    @Test
    void a_stranger_is_counted_without_a_token() {
        assertThat(untilRefused(door.stranger(), "/v1/plans").reason()).isEqualTo("CALLER_LIMIT");
    }

    @Test
    void a_stranger_is_counted_with_a_bad_token() {
        assertThat(untilRefused(door.stranger().as("nonsense"), "/v1/plans").reason())
                .isEqualTo("CALLER_LIMIT");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false",
        "no address, nor this, true"
    })
    void a_subscriber_is_one_caller_whatever_address_it_picks(String one, String other, boolean same) {
        assertThat(Callers.subscriber(one).equals(Callers.subscriber(other))).isEqualTo(same);
    }

    private static Answer untilRefused(Http caller, String path) {
        return IntStream.range(0, 100)
                .mapToObj(_ -> caller.get(path))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
    }
}
