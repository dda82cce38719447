package nl.keerpunt.provider.arrangementoverview;

import static nl.keerpunt.provider.Running.MUNICIPALITY;
import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.send;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.provider.arrangement.AnyLife;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The law of the list: it says of an arrangement what the arrangement says of itself, on any day, whatever happened.
 */
class ListIsEntityTest {

    private final Http director = as("director");

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_list_says_what_the_entity_says_on_any_day(long seed) {
        var random = new Random(seed);
        var household = new HouseholdId(new MunicipalityCode(MUNICIPALITY), household());
        var id = UUID.randomUUID().toString();
        var life = new AnyLife(stream(id), household);
        for (var step = 0; step < 40; step++) {
            try {
                send(life.command(random));
            } catch (Refusal _) { // What is refused did not happen.
            }
        }
        var last = service().context().getBean(Commands.class).lastPosition();
        assertThat(service()
                        .context()
                        .getBean(Progress.class)
                        .awaitCovered(ArrangementOverviewProjection.NAME, last, Duration.ofSeconds(20)))
                .isTrue();

        for (var days = 0; days < 10; days++) {
            var day = AnyLife.anyDay(random).plusDays(random.nextInt(-100, 500));
            agrees(id, household, day);
        }
    }

    private void agrees(String id, HouseholdId household, LocalDate day) {
        var list = accepted(director.get("/v1/arrangements?household=" + household.uuid() + "&validOn=" + day))
                .json()
                .path("items");
        var answer = director.get(path(id) + "?validOn=" + day);
        if (answer.status() == 404) {
            assertThat(list.isEmpty()).isTrue();
            return;
        }
        assertThat(list.size()).isOne();
        var row = list.path(0);
        var entity = accepted(answer).json();
        var newest = newest(entity.path("versions"));
        same(row, "status", entity.path("status"));
        same(row, "refusedFor", entity.path("refusedFor"));
        same(row, "from", entity.path("from"));
        same(row, "until", entity.path("until"));
        same(row, "committed", entity.path("committed"));
        same(row, "openProposal", entity.path("openProposal").path("proposal"));
        same(row, "evaluatedOn", newest(entity.path("evaluations")).path("on"));
        same(row, "cover", newest.path("cover"));
        same(row, "lacking", newest.path("lacking"));
        same(row, "noCoverFor", newest.path("noCoverFor"));
        assertThat(row.path("version").asInt())
                .isEqualTo(newest.path("agreedVersion").asInt(0));
    }

    private static JsonNode newest(JsonNode list) {
        return list.path(list.size() - 1);
    }

    private static void same(JsonNode row, String field, JsonNode entity) {
        assertThat(row.path(field).asString("")).as(field).isEqualTo(entity.asString(""));
    }
}
