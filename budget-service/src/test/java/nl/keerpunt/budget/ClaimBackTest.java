package nl.keerpunt.budget;

import static nl.keerpunt.budget.Answers.claim;
import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An arrangement is stopped as of a day before months that were paid already. */
class ClaimBackTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();
    private final Earmark earmark = budget.someEarmark("WMO");

    @BeforeEach
    void two_months_were_paid_and_then_it_stopped_in_the_first() {
        budget.appropriate(2026, 100_000);
        budget.reserve(earmark, 1, Map.of(NOVEMBER, euro(100), DECEMBER, euro(100)));
        accepted(controller.post("/v1/budgets/2026/_realise", claim(earmark, NOVEMBER, 10_000)));
        accepted(controller.post("/v1/budgets/2026/_realise", claim(earmark, DECEMBER, 8_000)));
        var stopped = budget.reserve(earmark, 2, Map.of(NOVEMBER, euro(40)));
        assertThat(budget.seeing(stopped).get("/v1/budgets/2026").status()).isEqualTo(200);
    }

    @Test
    void what_is_to_be_claimed_back_is_shown_by_month_and_through_every_lens() {
        var reservation = reservation();

        assertThat(reservation.json().at("/held/toClaimBack").asLong()).isEqualTo(14_000);
        assertThat(reservation
                        .json()
                        .path("toClaimBack")
                        .valueStream()
                        .map(month -> month.path("month").asString() + " "
                                + month.path("amount").asLong()))
                .containsExactly("2026-11 6000", "2026-12 8000");
        for (var lens : List.of("month", "legalBasis", "provider", "arrangement")) {
            var statement =
                    controller.get("/v1/budgets/2026/statement?by=" + lens).json();
            assertThat(statement.at("/total/wholeYear/toClaimBack").asLong()).isEqualTo(14_000);
            assertThat(statement
                            .path("rows")
                            .valueStream()
                            .mapToLong(row -> row.at("/wholeYear/toClaimBack").asLong())
                            .sum())
                    .isEqualTo(14_000);
            assertThat(figures(statement.at("/total/wholeYear"))).isEqualTo(List.of(100_000L, 0L, 18_000L, 82_000L));
        }
    }

    @Test
    void what_comes_back_is_booked_once_and_free_again() {
        var refund = refund(DECEMBER, 8_000);

        accepted(controller.post("/v1/budgets/2026/_refund", refund));
        var again = accepted(controller.post("/v1/budgets/2026/_refund", refund));

        assertThat(again.json().path("id").asString()).isEqualTo(String.valueOf(refund.get("refund")));
        var year = budget.seeing(again).get("/v1/budgets/2026").json();
        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(100_000L, 0L, 10_000L, 90_000L));
        assertThat(reservation().json().at("/held/toClaimBack").asLong()).isEqualTo(6_000);
    }

    @Test
    void no_more_comes_back_of_a_month_than_is_to_be_claimed_back_of_it() {
        var refused = controller.post("/v1/budgets/2026/_refund", refund(NOVEMBER, 6_001));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo("MORE_THAN_TO_CLAIM_BACK");
        assertThat(refused.json().path("toClaimBack").asLong()).isEqualTo(6_000);
    }

    @Test
    void an_arrangement_that_asks_nothing_any_more_is_not_covered_for_nothing() {
        var withdrawn = budget.reserve(earmark, 3, Map.of());

        var reservation = budget.seeing(withdrawn)
                .get("/v1/reservations/" + earmark.arrangement().uuid())
                .json();

        assertThat(reservation.path("cover").asString()).isEqualTo("NOTHING_ASKED");
        assertThat(reservation.at("/held/toClaimBack").asLong()).isEqualTo(18_000);
    }

    private Http.Answer reservation() {
        return controller.get("/v1/reservations/" + earmark.arrangement().uuid());
    }

    private Map<String, Object> refund(YearMonth month, long cents) {
        return Map.of(
                "arrangement",
                earmark.arrangement().uuid(),
                "refund",
                UUID.randomUUID(),
                "month",
                month.toString(),
                "amount",
                cents,
                "on",
                "2027-01-15",
                "authority",
                "Mandaatregeling, art. 3");
    }

    private static Http.Answer accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
