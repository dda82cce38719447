package nl.keerpunt.gateway.description;

import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
import static nl.keerpunt.gateway.neighbour.Neighbour.HOUSEHOLD;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static nl.keerpunt.gateway.neighbour.Neighbour.PROVIDER;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.StandIn;
import nl.keerpunt.gateway.neighbour.Neighbour;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final String FILE = "/households/{id}/members/{member}/file";
    private static final String TERMS = "/glossary-terms";
    private static final String TERM = "/glossary-terms/{code}";

    @Test
    void the_services_are_described_as_one_and_the_missing_are_named_until_they_answer() {
        try (var door = DoorUnderTest.open()) {
            door.service(HOUSEHOLD).answer("/openapi.json", 200, describing("/v1/households"));
            door.service(PLAN).answer("/openapi.json", 200, describing("/v1/plans"));
            door.service(PROVIDER).answer("/openapi.json", 200, "this is no JSON");
            door.service(BUDGET).answer("/openapi.json", 401, "{}");

            var incomplete = door.stranger().get("/openapi.json");
            assertThat(incomplete.status()).isEqualTo(200);
            assertThat(incomplete.header("API-Version")).isEqualTo("1.0.0");
            assertThat(incomplete.json().path("paths").propertyNames())
                    .containsExactly("/households", "/plans", FILE, TERMS, TERM);
            assertThat(incomplete.json().path("x-unavailable").toString()).isEqualTo("[\"provider\",\"budget\"]");

            assertThat(door.stranger().get("/v1/openapi.json").text()).isEqualTo(incomplete.text());

            door.service(PROVIDER).answer("/openapi.json", 200, describing("/v1/providers"));
            door.service(BUDGET).answer("/openapi.json", 200, describing("/v1/budgets"));
            var whole = door.stranger().get("/openapi.json").json(); // At once: an incomplete one is not kept.
            assertThat(whole.path("x-unavailable").isEmpty()).isTrue();
            assertThat(whole.path("paths").size()).isEqualTo(7);
        }
    }

    /** As long as one takes to write its first document, and longer than any other answer may take. */
    @Test
    void a_service_that_takes_its_time_is_waited_for_by_one_and_the_same_question() throws Exception {
        try (var door = DoorUnderTest.open();
                var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = new CountDownLatch(1);
            for (var neighbour : Neighbour.values()) {
                door.service(neighbour).answer("/openapi.json", 200, describing("/v1/" + neighbour.label() + "s"));
            }
            door.service(PLAN).answer("/openapi.json", exchange -> {
                awaited(written);
                StandIn.reply(exchange, 200, describing("/v1/plans"));
            });
            var first = askers.submit(() -> door.stranger().get("/openapi.json"));
            eventually(() -> door.service(PLAN).asked("/openapi.json"), asked -> !asked.isEmpty());
            var second = askers.submit(() -> door.stranger().get("/openapi.json"));
            assertThatThrownBy(() -> first.get(3_500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            written.countDown();

            assertThat(first.get().json().path("x-unavailable").isEmpty()).isTrue();
            assertThat(second.get().text()).isEqualTo(first.get().text());
            assertThat(door.service(PLAN).asked("/openapi.json")).hasSize(1);
        }
    }

    private static void awaited(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static String describing(String path) {
        return """
                {"openapi": "3.1.0", "paths": {"%s": {"get": {"operationId": "list", "x-roles": ["ACCESS", "DIRECTOR"]}}}}
                """.formatted(path);
    }
}
