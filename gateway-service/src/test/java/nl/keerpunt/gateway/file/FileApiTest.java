package nl.keerpunt.gateway.file;

import static nl.keerpunt.gateway.file.SomeParts.RULES;
import static nl.keerpunt.gateway.file.SomeParts.fact;
import static nl.keerpunt.gateway.file.SomeParts.noor;
import static nl.keerpunt.gateway.file.SomeParts.noorUntil;
import static nl.keerpunt.gateway.file.SomeParts.part;
import static nl.keerpunt.gateway.file.SomeParts.whose;
import static nl.keerpunt.gateway.neighbour.Neighbour.BUDGET;
import static nl.keerpunt.gateway.neighbour.Neighbour.HOUSEHOLD;
import static nl.keerpunt.gateway.neighbour.Neighbour.PLAN;
import static nl.keerpunt.gateway.neighbour.Neighbour.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keerpunt.gateway.DoorUnderTest;
import nl.keerpunt.gateway.StandIn;
import nl.keerpunt.gateway.neighbour.Neighbour;
import nl.keerpunt.paper.Printer;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FileApiTest {

    private static DoorUnderTest door;

    private final String place = "/households/" + UUID.randomUUID() + "/members/" + UUID.randomUUID() + "/file";
    private final String file = "/v1" + place;

    @BeforeAll
    static void open() {
        door = DoorUnderTest.open("--KEERPUNT_TIMEOUT=2s");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void the_parts_of_all_services_are_one_file() {
        answers(noor(), part(fact("plan-drafted", "{}")));
        var correlation = UUID.randomUUID().toString();

        var answer = clara().with("X-Correlation-Id", correlation)
                .with("Accept-Language", "nl")
                .get(file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.json().at("/parts/plan/facts/0/name").asString()).isEqualTo("plan-drafted");
        for (var neighbour : Neighbour.values()) {
            var asked = door.service(neighbour).askedOnce(at(neighbour));
            assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer ");
            assertThat(asked.headers().getFirst("X-Correlation-Id")).isEqualTo(correlation);
        }
    }

    @Test
    void it_is_given_as_a_pdf_to_whoever_asks_for_one() {
        answers(noor(), part());

        var answer = clara().with("Accept", "text/html;q=0.1, application/pdf").get(file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"inzage.pdf\"");
        assertThat(answer.text()).startsWith("%PDF-");
    }

    @Test
    void a_form_that_it_is_not_made_in_is_told_before_anybody_is_asked() {
        for (var form : List.of("text/html", "application/problem+json", "application/pdf;q=0")) {
            assertThat(clara().with("Accept", form).get(file).reason()).as(form).isEqualTo("NOT_ACCEPTABLE");
        }
        assertThat(door.service(HOUSEHOLD).asked(at(HOUSEHOLD))).isEmpty();
    }

    @Test
    void a_question_with_more_than_it_knows_is_told_what() {
        var answer = clara().get(file + "?until=2026-01-01&colour=blue");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactlyInAnyOrder("until UNKNOWN_KEY", "colour UNKNOWN_KEY");
    }

    @Test
    void the_others_are_asked_until_the_last_day_of_who_left() {
        answers(noorUntil("2026-03-31"), part());

        clara().get(file);

        for (var other : List.of(PLAN, PROVIDER, BUDGET)) {
            assertThat(door.service(other).askedOnce(at(other) + "?until=2026-03-31"))
                    .isNotNull();
        }
    }

    /** Whoever left would read on in silence about those who live there still. */
    @Test
    void a_part_that_says_until_when_in_another_way_makes_no_file_and_nobody_else_is_asked() {
        answers(whose("{\"person\": " + SomeParts.PERSON + ", \"until\": \"2026-03-31\"}"), part());

        var answer = clara().get(file);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.reason()).isEqualTo("FILE_NOT_WHOLE");
        assertThat(answer.json().path("detail").asString()).contains("household-service");
        assertThat(answer.text()).doesNotContain("Noor");
        assertThat(door.service(PLAN).asked(at(PLAN))).isEmpty();
    }

    @Test
    void what_nobody_would_read_on_paper_is_given_as_json_alone() {
        var months = IntStream.range(0, FilePdf.MOST_ROWS)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{\"months\": [", "]}"));
        answers(noor(), part(fact("plan-drafted", months)));

        var answer = clara().with("Accept", "application/pdf").get(file);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.reason()).isEqualTo("FILE_TOO_LONG");
        assertThat(clara().get(file).status()).isEqualTo(200);
    }

    @Test
    void while_as_many_are_made_as_can_be_at_once_whoever_asks_is_to_come_again() throws InterruptedException {
        answers(noor(), part());
        var asksForAPdf = clara().with("Accept", "application/pdf");
        var halfway = new CountDownLatch(Printer.AT_ONCE);
        var goOn = new CountDownLatch(1);
        try (var makers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var place = 0; place < Printer.AT_ONCE; place++) {
                makers.submit(() -> door.bean(FilePdf.class).of(SomeParts.slow(halfway, goOn)));
            }
            try {
                assertThat(halfway.await(10, TimeUnit.SECONDS)).isTrue();

                var answer = asksForAPdf.get(file);

                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.reason()).isEqualTo("FILE_BUSY");
                assertThat(answer.header("Retry-After")).isEqualTo("5");
            } finally {
                goOn.countDown();
            }
        }
        assertThat(asksForAPdf.get(file).status()).isEqualTo(200);
    }

    @Test
    void what_household_service_refuses_is_refused_in_its_words_and_nobody_else_is_asked() {
        door.service(HOUSEHOLD).answer(at(HOUSEHOLD), exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            StandIn.reply(exchange, 403, """
                    {"reason": "DIRECTOR_ONLY", "instance": "%s"}""".formatted(at(HOUSEHOLD)));
        });

        var answer = clara().get(file);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.reason()).isEqualTo("DIRECTOR_ONLY");
        assertThat(answer.json().path("instance").asString()).isEqualTo(file);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(door.service(PLAN).asked(at(PLAN))).isEmpty();
    }

    @Test
    void without_the_part_of_every_service_nothing_is_given() {
        answers(noor(), part());
        door.service(PLAN).answer(at(PLAN), 503, "{\"reason\": \"FACT_PARKED\"}");
        door.service(BUDGET).answer(at(BUDGET), 200, "this is no part");

        var answer = clara().with("Accept-Language", "nl").get(file);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.reason()).isEqualTo("FILE_NOT_WHOLE");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("detail").asString()).contains("plan-service, budget-service");
        assertThat(answer.text()).doesNotContain("Noor");
    }

    @Test
    void it_is_read_and_nothing_else() {
        var answer = clara().post(file, "{}");

        assertThat(answer.reason()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(door.service(HOUSEHOLD).asked(file)).isEmpty();
    }

    @Test
    void nobody_comes_in_without_a_token() {
        assertThat(door.stranger().get(file).status()).isEqualTo(401);
    }

    private static Http clara() {
        return door.stranger().as(door.identity().professional("clara", "0307", "noord", "director"));
    }

    private void answers(String ofHousehold, String ofPlan) {
        door.service(HOUSEHOLD).answer("/v1/keeping-rules", 200, RULES);
        door.service(HOUSEHOLD).answer(at(HOUSEHOLD), 200, ofHousehold);
        door.service(PLAN).answer(at(PLAN), 200, ofPlan);
        door.service(PROVIDER).answer(at(PROVIDER), 200, part());
        door.service(BUDGET).answer(at(BUDGET), 200, part());
    }

    private String at(Neighbour neighbour) {
        return "/v1/" + neighbour.label() + place;
    }
}
