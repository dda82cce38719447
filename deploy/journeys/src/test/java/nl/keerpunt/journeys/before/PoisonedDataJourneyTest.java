package nl.keerpunt.journeys.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.TreeMap;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalPlatform;
import nl.keerpunt.local.platform.Ports;
import nl.keerpunt.local.story.OwnRoomStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/**
 * A data folder of before in which municipality 0344 was accepted to say what stores, readers and neighbours cannot
 * hold: U+0000, days of the year 0900 and of the year 5874899, a month 10000-01, sums beyond 2⁶³. Every reader but
 * the register's stood still, for all.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PoisonedDataJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JsonNode then;
    private final LocalPlatform platform;

    PoisonedDataJourneyTest() {
        var data = Platforms.emptyFolder("before-poisoned");
        try (var capture = Capture.of("poisoned")) {
            capture.restore(data);
            then = capture.answers();
        }
        platform = LocalPlatform.start(data, Ports.free());
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void every_reader_gets_to_its_head() {
        assertThat(new Stores(platform.database()).readersBehind()).isEmpty();
    }

    @Test
    void the_other_municipality_goes_on() {
        OwnRoomStory.play(platform.door(), Platforms.freshCast(), Platforms.UNHEARD);
    }

    @Test
    void what_the_other_municipality_agreed_meanwhile_is_covered() {
        var bram = platform.door().as("bram");
        for (var arrangement : then.path("after")) {
            var view = Patience.until(
                    PATIENCE,
                    () -> bram.get("/v1/arrangements/" + arrangement.asString()),
                    answer -> answer.text().contains("\"cover\":\"COVERED\""));

            assertThat(view.text()).contains("\"cover\":\"COVERED\"");
            assertThat(bram.get("/v1/arrangements?limit=200").text()).contains(arrangement.asString());
        }
    }

    @Test
    void what_is_poisoned_is_shown_or_parked() {
        var fatima = platform.door().as("fatima");
        var wrong = new TreeMap<String, String>();
        for (var household : then.path("poisonedHouseholds")) {
            for (var path : new String[] {"/v1/households/", "/v1/plans/", "/v1/arrangements?household="}) {
                var answer = fatima.get(path + household.asString());
                if (answer.status() >= 500 && !answer.reason().equals("FACT_PARKED")) {
                    wrong.put(path + household.asString(), answer.status() + " " + answer.text());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(platform.door().as("gijs").get("/v1/budgets/2026").status()).isIn(200, 503);
        assertThat(fatima.get("/v1/households").status()).isEqualTo(200);
        assertThat(fatima.get("/v1/agenda").status()).isEqualTo(200);
    }
}
