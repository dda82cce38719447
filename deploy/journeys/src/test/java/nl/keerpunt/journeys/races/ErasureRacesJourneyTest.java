package nl.keerpunt.journeys.races;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keerpunt.journeys.FreeNumbers;
import nl.keerpunt.journeys.Platforms;
import nl.keerpunt.journeys.Stores;
import nl.keerpunt.journeys.races.Race.Begun;
import nl.keerpunt.journeys.sweep.Document;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.platform.LocalPlatform;
import org.junit.jupiter.api.Test;

/**
 * Whatever is written about a household while it is erased: it ends erased, with nothing that is active, no key and
 * no money set aside. Other runs than these: {@code -Dkeerpunt.races.seed=…}, and {@code -Dkeerpunt.races=…} for more
 * of them.
 */
class ErasureRacesJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int RUNS = Integer.getInteger("keerpunt.races", 200);
    private static final int AT_ONCE = 16;
    private static final long SEED = Long.getLong("keerpunt.races.seed", System.nanoTime());
    private static final LocalPlatform PLATFORM = Platforms.shared();

    private final Random random = new Random(SEED);

    @Test
    void every_write_about_a_household_is_raced() {
        var document = Document.of(PLATFORM.door().as("bram"));
        var raced = Writes.ALL.stream().map(Write::operation).collect(toSet());

        assertThat(document.operations().stream()
                        .filter(operation -> operation.method().equals("POST"))
                        .map(Document.Operation::toString)
                        .filter(operation -> !operation.matches(".*/(parked-facts|read-models|epochs)/.*")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(raced.stream(), Writes.ABOUT_NONE.stream())
                        .toList());
    }

    @Test
    void no_write_leaves_anything_active_under_a_destroyed_key_or_money_set_aside() {
        System.out.println("keerpunt.races.seed=" + SEED);

        var runs = begun(races());
        var raced = runs.stream().map(run -> run.race().raced()).toList();

        var seed = "keerpunt.races.seed=" + SEED;
        assertThat(Endings.left(PLATFORM.door(), raced))
                .as(seed + ": not erased")
                .isEmpty();
        var late = runs.stream()
                .limit(Writes.ALL.size())
                .map(run -> run.race().again())
                .toList();
        assertThat(late.stream().filter(ErasureRacesJourneyTest::isOurFault))
                .as(seed + ": went wrong when it was too late")
                .isEmpty();
        assertThat(runs.stream().filter(run -> isOurFault(run.written()) || isOurFault(run.erased())))
                .as(seed + ": went wrong")
                .isEmpty();
        assertThat(runs.stream()
                        .filter(run -> run.race().isBefore() && !run.written().isAccepted()))
                .as(seed + ": not accepted though nobody erased yet")
                .isEmpty();
        assertThat(new Stores(PLATFORM.database()).readersBehind()).isEmpty();
        assertThat(runs.stream().flatMap(ErasureRacesJourneyTest::active))
                .as(seed + ": active")
                .isEmpty();
        var remains = new Remains(
                PLATFORM.database(),
                "0307",
                raced.stream().map(Raced::household).collect(toSet()));
        assertThat(remains.keys()).as(seed + ": keys").isEmpty();
        assertThat(remains.reserved(Raced.today().toString().substring(0, 7)))
                .as(seed + ": set aside")
                .isEmpty();
        assertThat(remains.parked()).as(seed + ": parked").isEmpty();
        assertThat(runs.stream().map(run -> run.written().reason()))
                .as(seed + ": some were in time, and some were not")
                .contains("", "HOUSEHOLD_ENDING");
        assertThat(late.stream().map(Answer::reason)).as(seed + ": too late").contains("HOUSEHOLD_ERASED");
    }

    @Test
    void what_still_runs_is_named_and_goes_on() {
        var raced = new Raced(
                PLATFORM.door(),
                SEED,
                -1,
                new FreeNumbers(random, PLATFORM.door().as("bram")));
        Step.upTo(List.of(Step.ACTIVE, Step.OTHER_RUNNING)).forEach(step -> step.take(raced));

        var refused = Patience.until(
                PATIENCE,
                () -> raced.by("eva", raced.ofHousehold("/_erase"), Map.of("ground", "MISTAKE", "on", Raced.today()))
                        .send(Raced.key()),
                answer -> answer.json().path("planActive").asBoolean()
                        && !answer.json().path("arrangements").isEmpty());

        assertThat(refused.reason()).as(refused.text()).isEqualTo("STILL_RUNNING");
        assertThat(refused.json().path("planActive").asBoolean()).isTrue();
        assertThat(refused.json()
                        .path("arrangements")
                        .path(0)
                        .path("arrangement")
                        .asString())
                .isEqualTo(raced.id("other").toString());
        assertThat(raced.process().json().path("status").asString()).isEqualTo("NONE");
    }

    /**
     * Each write once before its household's erasure, so that it is known to be one that is accepted; the others race
     * it, a quarter of them with what makes something, at the worst of moments.
     */
    private List<Race> races() {
        var numbers = new FreeNumbers(random, PLATFORM.door().as("bram"));
        return IntStream.range(0, RUNS)
                .mapToObj(number -> {
                    var raced = new Raced(PLATFORM.door(), SEED, number, numbers);
                    if (number < Writes.ALL.size()) {
                        return Race.answeredFirst(raced, Writes.ALL.get(number), random);
                    }
                    return random.nextInt(4) == 0
                            ? Race.onceQuiet(raced, any(Writes.MAKING), random)
                            : Race.atSomeMoment(raced, any(Writes.ALL), random);
                })
                .toList();
    }

    private Write any(List<Write> writes) {
        return writes.get(random.nextInt(writes.size()));
    }

    private static List<Begun> begun(List<Race> races) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = races.stream()
                    .map(race -> CompletableFuture.supplyAsync(race::begin, threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    private static boolean isOurFault(Answer answer) {
        return answer.status() == 400 || answer.status() >= 500;
    }

    /** What still runs of a household tomorrow. */
    private static Stream<String> active(Begun run) {
        var bram = PLATFORM.door().as("bram");
        var raced = run.race().raced();
        var active = new ArrayList<String>();
        var plan = bram.get(raced.ofPlan(""));
        if (!Set.of(200, 404).contains(plan.status())
                || plan.json().path("phase").asString("").equals("ACTIVE")) {
            active.add(run + ": " + plan.text());
        }
        var arrangements = bram.get("/v1/arrangements?household=" + raced.household() + "&validOn="
                + Raced.today().plusDays(1));
        if (arrangements.status() != 200) {
            active.add(run + ": " + arrangements.text());
        }
        arrangements.json().path("items").forEach(arrangement -> {
            if (!Set.of("ENDED", "WITHDRAWN", "REFUSED")
                    .contains(arrangement.path("status").asString())) {
                active.add(run + ": " + arrangement);
            }
        });
        return active.stream();
    }
}
