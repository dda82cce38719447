package nl.keerpunt.provider;

import static nl.keerpunt.provider.Running.accepted;
import static nl.keerpunt.provider.Running.as;
import static nl.keerpunt.provider.Running.contracted;
import static nl.keerpunt.provider.Running.covered;
import static nl.keerpunt.provider.Running.hear;
import static nl.keerpunt.provider.Running.household;
import static nl.keerpunt.provider.Running.idOf;
import static nl.keerpunt.provider.Running.path;
import static nl.keerpunt.provider.Running.running;
import static nl.keerpunt.provider.Running.service;
import static nl.keerpunt.provider.Running.sixHours;
import static nl.keerpunt.provider.Running.tenHours;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.plan.HouseholdQuietV1;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.ending.EndingId;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.Http.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whoever writes while the record of a household goes is either before the end of all it has, or refused. */
class EndingRaceTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(Running.MUNICIPALITY);
    private static final AgbCode PROVIDER = contracted();
    private static final LocalDate DAY = LocalDate.parse("2026-02-14");
    private static final Http DIRECTOR = as("director");
    private static final Http DESK = as(PROVIDER);

    /** More than anybody agrees before the end is heard of. */
    private static final int MOST = 100;

    private final UUID household = household();

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_runs_once_it_is_quiet_whoever_writes_meanwhile(int seed) throws Exception {
        var id = running(PROVIDER, household);
        var proposal = UUID.randomUUID().toString();
        var asked = sixHours();
        asked.put("proposal", proposal);
        accepted(DESK.post(path(id) + "/_propose", asked));
        var another = covered(PROVIDER, household);
        var made = new ConcurrentLinkedQueue<>(List.of(id, another));
        var acts = new ArrayList<Callable<Object>>(List.of(
                () -> agreeUntilRefused(made),
                () -> DIRECTOR.post(path(id) + "/_accept", Map.of("proposal", proposal)),
                () -> DIRECTOR.post(path(another) + "/_change", sixHours()),
                () -> DESK.post(path(another) + "/_start", Map.of("on", "2026-01-15")),
                () -> {
                    hear(new HouseholdEndingV1(HERE, subject(), DAY));
                    hear(new HouseholdQuietV1(HERE, subject()));
                    return subject();
                }));
        Collections.shuffle(acts, new Random(seed));

        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : hands.invokeAll(acts)) {
                assertThat(done.get()).satisfies(EndingRaceTest::isAcceptedOrEnding);
            }
        }

        var quiet = eventually(this::quiet, said -> !said.isEmpty()).getFirst();
        for (var each : made) {
            assertThat(shown(each, DAY.plusDays(1)).path("status").asString()).isIn("ENDED", "WITHDRAWN");
            assertThat(positions(each)).allMatch(position -> position < quiet.position());
        }
    }

    private Answer agreeUntilRefused(Collection<String> made) {
        while (true) {
            var answer = DIRECTOR.post("/v1/arrangements", tenHours(PROVIDER, household));
            if (answer.status() != 201 || made.size() == MOST) {
                return answer;
            }
            made.add(idOf(answer));
        }
    }

    private static void isAcceptedOrEnding(Object done) {
        if (done instanceof Answer answer && answer.status() != 200 && answer.status() != 201) {
            // Who starts what was changed just now waits for its cover.
            assertThat(answer.reason()).isIn("HOUSEHOLD_ENDING", "AWAITING_COVER");
        }
    }

    private HouseholdId subject() {
        return new HouseholdId(HERE, household);
    }

    private List<Recorded<EndingEvent>> quiet() {
        return service().context().getBean(Histories.class).of(new EndingId(subject()), EndingEvent.class).stream()
                .filter(recorded -> recorded.fact() instanceof QuietSaid)
                .toList();
    }

    private static JsonNode shown(String id, LocalDate day) {
        return accepted(DIRECTOR.get(path(id) + "?validOn=" + day)).json();
    }

    private static List<Long> positions(String id) {
        return accepted(DIRECTOR.get(path(id) + "/history"))
                .json()
                .path("events")
                .valueStream()
                .map(event -> event.path("position").asLong())
                .toList();
    }
}
