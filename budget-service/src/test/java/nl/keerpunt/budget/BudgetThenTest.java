package nl.keerpunt.budget;

import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was known then, and what changed since. */
class BudgetThenTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @Test
    void history_tells_what_happened_and_by_whom() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(2_000)));
        var last = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(600)));

        var items = budget.seeing(last).get("/v1/budgets/2026/history").json().path("items");

        assertThat(items.valueStream().map(item -> item.path("name").asString()))
                .containsExactly("budget-appropriated", "reservation-refused", "reservation-made");
        assertThat(items.get(0).path("actor").asString()).isEqualTo("somebody");
        assertThat(items.get(0).path("reference").asString()).isEqualTo("RB-2026");
        assertThat(items.get(1).path("reason").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(items.get(2).path("actor").asString()).isEqualTo("keerpunt-provider");
    }

    @Test
    void what_was_known_then_is_told_the_same_for_ever() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        var then = recordedAt(
                budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600))).position());
        var path = "/v1/budgets/2026?validOn=2026-12-31&knownAt=" + then;

        var first = controller.get(path);
        var later = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(50)));
        var again = budget.seeing(later).get(path);

        assertThat(figures(first.json().path("wholeYear"))).isEqualTo(List.of(100_000L, 60_000L, 0L, 40_000L));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.json().path("version").asInt()).isEqualTo(1);
        assertThat(budget.reservation(earmark, "?knownAt=" + then)
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void before_anything_was_known_there_was_no_budget() {
        budget.appropriate(2026, 100_000);

        for (var path : List.of("", "/statement", "/entries", "/history")) {
            assertThat(controller
                            .get("/v1/budgets/2026" + path + "?knownAt=2020-01-01T00:00:00Z")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entries", "/history"})
    void a_list_of_a_moment_that_is_still_to_come_says_what_it_is_the_answer_for(String list) {
        budget.appropriate(2026, 100_000);
        var toCome = "2199-12-31T00:00:00Z";

        var answer =
                controller.get("/v1/budgets/2026" + list + "?knownAt=" + toCome).json();

        assertThat(answer.path("items")).hasSize(1);
        assertThat(answer.at("/asOf/clamped").asBoolean()).isTrue();
        assertThat(Instant.parse(answer.at("/asOf/knownAt").asString())).isBefore(Instant.parse(toCome));
    }

    @Test
    void changes_between_two_moments_stand_with_the_figures_before_and_after() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        var since = recordedAt(
                budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600))).position());
        var until = recordedAt(
                budget.reserve(earmark, 2, Map.of(DECEMBER, euro(50))).position());
        budget.reserve(earmark, 3, Map.of(DECEMBER, euro(70)));

        var changes = controller
                .get("/v1/budgets/2026/changes?since=" + since + "&until=" + until)
                .json();

        assertThat(figures(changes.at("/before/figures/wholeYear"))).isEqualTo(List.of(100_000L, 60_000L, 0L, 40_000L));
        assertThat(figures(changes.at("/after/figures/wholeYear"))).isEqualTo(List.of(100_000L, 5_000L, 0L, 95_000L));
        assertThat(changes.at("/changes/items")).hasSize(1);
        assertThat(changes.at("/changes/items/0/amount").asLong()).isEqualTo(-55_000);
    }

    private String recordedAt(long position) {
        return budget.controller()
                .with("Min-Position", "budget:" + position)
                .get("/v1/budgets/2026/history?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("position").asLong() == position)
                .map(item -> item.path("recordedAt").asString())
                .findFirst()
                .orElseThrow();
    }
}
