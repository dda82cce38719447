package nl.keerpunt.journeys;

import static nl.keerpunt.journeys.Guidance.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Patience;
import nl.keerpunt.local.client.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What we print as an instant is what we compare with: asked for at that instant a change is there, just before it is
 * not.
 */
class KnownAtJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MICROSECOND = 1_000;

    private final Person bram = Platforms.shared().door().as("bram");
    private final Person daan = Platforms.shared().door().as("daan");
    private final Guidance guidance = covered();
    private final String household = "/v1/households/" + guidance.household();
    private final String plan = "/v1/plans/" + guidance.household();
    private final String budget = "/v1/budgets/" + Platforms.today().getYear();

    private Guidance covered() {
        var agreed = Guidance.agree(bram);
        assertThat(agreed.coverInTheEnd()).isEqualTo("COVERED");
        accepted(bram.post(
                "/v1/plans",
                "plan-" + agreed.household(),
                Map.of("household", agreed.household(), "purpose", "Rust.", "on", Platforms.today())));
        return agreed;
    }

    @Test
    void every_instant_of_a_history_shows_its_change_and_the_moment_before_does_not() {
        accepted(bram.post(guidance.path() + "/_start", key(), Map.of("on", Platforms.today())));
        for (var path : List.of(household, plan, guidance.path())) {
            var facts = shown(path, bram.get(path + "/history").json().path("events"));
            assertThat(facts).as(path).isNotEmpty();
            for (var fact : facts) {
                var recorded = Instant.parse(fact.path("recordedAt").asString());
                var version = fact.path("version").asLong();

                assertThat(version(bram, path, recorded)).as(path).isGreaterThanOrEqualTo(version);
                assertThat(version(bram, path, recorded.minusNanos(MICROSECOND)))
                        .as(path)
                        .isLessThan(version);
            }
        }
    }

    /** What is told of a household before its plan is drafted shows no plan yet. */
    private List<JsonNode> shown(String path, JsonNode facts) {
        return facts.valueStream()
                .dropWhile(fact ->
                        path.equals(plan) && !fact.path("name").asString().equals("plan-drafted"))
                .toList();
    }

    @Test
    void every_instant_of_the_budget_shows_its_change_and_the_moment_before_does_not() {
        for (var fact : newest(daan, budget + "/history")) {
            var recorded = Instant.parse(fact.path("recordedAt").asString());
            var version = fact.path("version").asLong();

            assertThat(version(daan, budget, recorded)).isGreaterThanOrEqualTo(version);
            assertThat(version(daan, budget, recorded.minusNanos(MICROSECOND))).isLessThan(version);
        }
    }

    @Test
    void the_instant_of_a_row_shows_what_the_row_shows() {
        var started = accepted(bram.post(guidance.path() + "/_start", key(), Map.of("on", Platforms.today())));
        var row = bram.with("Min-Position", started.position())
                .get("/v1/arrangements?household=" + guidance.household())
                .json()
                .path("items")
                .path(0);

        var known =
                bram.get(guidance.path() + "?knownAt=" + row.path("changedAt").asString());

        assertThat(known.json().path("status").asString())
                .as(known.text())
                .isEqualTo(row.path("status").asString());
        assertThat(row.path("status").asString()).isEqualTo("RUNNING");
    }

    /** Asked once for the year's end in autumn, it would otherwise be false for ever. */
    @Test
    void an_instant_that_has_not_passed_is_answered_until_now_and_not_kept() {
        var nextYear = Instant.now().plus(Duration.ofDays(400));
        for (var asked : List.of(Instant.now().plusSeconds(3_600), nextYear)) {
            assertClamped(bram.get(household + "?knownAt=" + asked), "requests", 0);
            assertClamped(bram.get(plan + "?knownAt=" + asked), "causes", 0);
            assertThat(clamped(bram.get(guidance.path() + "?knownAt=" + asked))).isTrue();
            assertThat(clamped(daan.get(budget + "?knownAt=" + asked))).isTrue();
        }
        var before =
                daan.get(budget + "?knownAt=" + nextYear).json().path("version").asLong();

        accepted(bram.post(
                household + "/requests",
                key(),
                Map.of("words", "Hulp.", "laws", List.of("WMO"), "on", Platforms.today(), "channel", "RESIDENT")));
        accepted(bram.post(plan + "/causes", key(), Map.of("words", "Onrust.", "domain", "HOME")));
        accepted(bram.post(guidance.path() + "/_start", key(), Map.of("on", Platforms.today())));
        accepted(daan.post(
                budget + "/_amend",
                key(),
                Map.of("change", 1, "councilDecision", "Raadsbesluit", "on", Platforms.today())));

        assertClamped(bram.get(household + "?knownAt=" + nextYear), "requests", 1);
        assertClamped(bram.get(plan + "?knownAt=" + nextYear), "causes", 1);
        assertThat(bram.get(guidance.path() + "?knownAt=" + nextYear).text()).contains("RUNNING");
        assertThat(Patience.until(
                        PATIENCE,
                        () -> daan.get(budget + "?knownAt=" + nextYear)
                                .json()
                                .path("version")
                                .asLong(),
                        version -> version > before))
                .isGreaterThan(before);
    }

    @Test
    void an_instant_that_has_passed_is_told_as_it_was_asked_and_not_clamped() {
        var passed = Instant.parse(bram.get(household + "/history")
                .json()
                .path("events")
                .path(0)
                .path("recordedAt")
                .asString());

        var told = bram.get(household + "?knownAt=" + passed).json().path("asOf");

        assertThat(told.path("clamped").asBoolean()).isFalse();
        assertThat(Instant.parse(told.path("knownAt").asString())).isEqualTo(passed);
    }

    private static void assertClamped(Answer answer, String list, int size) {
        assertThat(clamped(answer)).as(answer.text()).isTrue();
        assertThat(answer.json().path(list).size()).as(answer.text()).isEqualTo(size);
    }

    private static boolean clamped(Answer answer) {
        return answer.json().path("asOf").path("clamped").asBoolean();
    }

    /** The version shown, or -1 when there was nothing yet. */
    private static long version(Person person, String path, Instant knownAt) {
        var answer = person.get(path + "?knownAt=" + knownAt);
        assertThat(answer.status()).as(answer.text()).isIn(200, 404);
        return answer.status() == 404 ? -1 : answer.json().path("version").asLong();
    }

    private static List<JsonNode> newest(Person person, String path) {
        var facts = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = person.get(path + "?limit=200" + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            page.path("items").forEach(facts::add);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        assertThat(facts).isNotEmpty();
        return facts.subList(Math.max(0, facts.size() - 10), facts.size());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
