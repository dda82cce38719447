package nl.keerpunt.budget;

import static nl.keerpunt.budget.Answers.accepted;
import static nl.keerpunt.budget.Answers.claim;
import static nl.keerpunt.budget.Answers.errors;
import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** What is spent, and what is held for an arrangement. */
class SpentBudgetTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @Test
    void an_accepted_claim_line_is_spent_once() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600)));
        var claim = claim(earmark, DECEMBER, 25_000);

        accepted(controller.post("/v1/budgets/2026/_realise", claim));
        var again = accepted(controller.post("/v1/budgets/2026/_realise", claim));

        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.json().path("id").asString()).isEqualTo(String.valueOf(claim.get("claimLine")));
        var year = budget.seeing(again).get("/v1/budgets/2026").json();
        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(100_000L, 35_000L, 25_000L, 40_000L));
        assertThat(budget.reservation(earmark, "").at("/held/realised").asLong())
                .isEqualTo(25_000);
    }

    @Test
    void history_tells_who_decided_to_pay_and_on_what_authority() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600)));

        var unnamed = new LinkedHashMap<>(claim(earmark, DECEMBER, 25_000));
        unnamed.remove("authority");
        var refused = controller.post("/v1/budgets/2026/_realise", unnamed);
        var paid = accepted(controller.post("/v1/budgets/2026/_realise", claim(earmark, DECEMBER, 25_000)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("AUTHORITY_MISSING");
        for (var list : List.of("history", "entries")) {
            var last =
                    budget.seeing(paid).get("/v1/budgets/2026/" + list).json().at("/items/2");
            assertThat(last.path("decidedBy").asString()).isEqualTo("somebody");
            assertThat(last.path("authority").asString()).isEqualTo("Mandaatregeling, art. 3");
        }
    }

    @Test
    void a_claim_line_lies_in_the_year_it_is_spent_on() {
        budget.appropriate(2026, 100_000);

        var answer = controller.post("/v1/budgets/2026/_realise", claim(budget.someEarmark("WMO"), JANUARY, 1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactly("month CONTRADICTORY");
    }

    @Test
    void a_refused_arrangement_shows_why_and_what_is_held_all_the_same() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(NOVEMBER, euro(100), DECEMBER, euro(500)));
        budget.reserve(earmark, 2, Map.of(DECEMBER, euro(700), JANUARY, euro(10)));

        var shown = budget.reservation(earmark, "?validOn=2026-11-30");

        assertThat(shown.path("cover").asString()).isEqualTo("NOT_COVERED");
        assertThat(shown.path("reason").asString()).isEqualTo("NOT_APPROPRIATED");
        assertThat(shown.path("year").asInt()).isEqualTo(2027);
        assertThat(shown.path("lacking").asLong()).isEqualTo(1_000);
        assertThat(shown.at("/held/reserved").asLong()).isEqualTo(60_000);
        assertThat(shown.at("/heldUntilMonth/reserved").asLong()).isEqualTo(10_000);
    }

    @Test
    void in_a_year_that_nothing_happened_to_nothing_is_spent() {
        var claim = claim(budget.someEarmark("WMO"), YearMonth.of(2031, 1), 1);

        assertThat(controller.post("/v1/budgets/2031/_realise", claim).status()).isEqualTo(404);
    }

    @Test
    void an_arrangement_that_never_asked_has_no_reservation() {
        assertThat(controller.get("/v1/reservations/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }
}
