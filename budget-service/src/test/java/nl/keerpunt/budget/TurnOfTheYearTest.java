package nl.keerpunt.budget;

import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** In autumn the next year is not appropriated yet, and agreements go on. */
class TurnOfTheYearTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @Test
    void an_agreement_of_the_autumn_is_covered_by_the_provisional_budget() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        accepted(controller.post("/v1/budgets/2027/_anticipate", percentage(90, "RB-2026-70")));

        budget.hear(UUID.randomUUID().toString(), earmark, 1, Map.of(DECEMBER, euro(10), JANUARY, euro(900)));

        assertThat(budget.told(earmark, ReservationMadeV1.class).total()).isEqualTo(euro(910));
        var year = controller.get("/v1/budgets/2027").json();
        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(0L, 90_000L, 0L, 0L));
        assertThat(year.at("/wholeYear/provisional").asLong()).isEqualTo(90_000);
        assertThat(year.at("/provisional/percentage").asInt()).isEqualTo(90);
        assertThat(year.at("/provisional/councilDecision").asString()).isEqualTo("RB-2026-70");
        var reservation = controller
                .get("/v1/reservations/" + earmark.arrangement().uuid())
                .json();
        assertThat(reservation.path("provisional").asBoolean()).isTrue();
    }

    @Test
    void every_figure_through_every_lens_says_what_is_provisional_and_the_rows_add_up() {
        accepted(controller.post("/v1/budgets/2027/_anticipate", amount(90_000, "RB-2026-70")));
        var last = budget.reserve(budget.someEarmark("WMO"), 1, Map.of(JANUARY, euro(100)));

        for (var lens : List.of("month", "legalBasis", "household")) {
            var statement = budget.seeing(last)
                    .get("/v1/budgets/2027/statement?by=" + lens)
                    .json();

            assertThat(statement.path("provisional").asBoolean()).isTrue();
            assertThat(statement.at("/total/wholeYear/provisional").asLong()).isEqualTo(90_000);
            assertThat(statement
                            .path("rows")
                            .valueStream()
                            .mapToLong(row -> row.at("/wholeYear/provisional").asLong())
                            .sum())
                    .isEqualTo(90_000);
        }
        assertThat(kinds("")).containsExactly("PROVISIONAL FREE 90000", "FREE RESERVED 10000");
    }

    @Test
    void the_appropriation_comes_in_its_place_also_when_it_is_less_than_is_reserved() {
        var earmark = budget.someEarmark("WMO");
        accepted(controller.post("/v1/budgets/2027/_anticipate", amount(90_000, "RB-2026-70")));
        budget.reserve(earmark, 1, Map.of(JANUARY, euro(900)));

        var appropriated = budget.appropriate(2027, 80_000);

        var year = budget.seeing(appropriated).get("/v1/budgets/2027").json();
        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(80_000L, 90_000L, 0L, -10_000L));
        assertThat(year.path("overrunBy").asLong()).isEqualTo(10_000);
        assertThat(year.path("provisional").isMissingNode()).isTrue();
        assertThat(kinds("?by=legalBasis"))
                .containsExactly("PROVISIONAL FREE 90000", "FREE PROVISIONAL 90000", "COUNCIL FREE 80000");
        var reservation = controller
                .get("/v1/reservations/" + earmark.arrangement().uuid())
                .json();
        assertThat(reservation.path("provisional").asBoolean()).isFalse();
    }

    @Test
    void a_provisional_budget_that_is_withdrawn_bears_nothing_more() {
        accepted(controller.post("/v1/budgets/2027/_anticipate", amount(90_000, "RB-2026-70")));
        var withdrawn = accepted(controller.post("/v1/budgets/2027/_anticipate", amount(0, "RB-2026-71")));

        var year = budget.seeing(withdrawn).get("/v1/budgets/2027").json();

        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(0L, 0L, 0L, 0L));
        assertThat(year.path("provisional").isMissingNode()).isTrue();
    }

    @Test
    void a_provisional_budget_is_an_amount_or_a_percentage() {
        var neither = controller.post(
                "/v1/budgets/2027/_anticipate", Map.of("councilDecision", "RB-2026-70", "on", "2026-10-01"));
        var tooMuch = controller.post("/v1/budgets/2027/_anticipate", percentage(201, "RB-2026-70"));

        assertThat(neither.status()).isEqualTo(400);
        assertThat(tooMuch.json().at("/errors/0/field").asString()).isEqualTo("percentage");
    }

    private List<String> kinds(String query) {
        return controller
                .get("/v1/budgets/2027/entries" + query)
                .json()
                .path("items")
                .valueStream()
                .map(TurnOfTheYearTest::kind)
                .toList();
    }

    private static String kind(JsonNode entry) {
        return entry.path("from").asString() + " " + entry.path("to").asString() + " "
                + entry.path("amount").asLong();
    }

    private static Map<String, Object> percentage(int percentage, String councilDecision) {
        return Map.of("percentage", percentage, "councilDecision", councilDecision, "on", "2026-10-01");
    }

    private static Map<String, Object> amount(long cents, String councilDecision) {
        return Map.of("amount", cents, "councilDecision", councilDecision, "on", "2026-10-01");
    }

    private static Http.Answer accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
