package nl.keerpunt.budget;

import static nl.keerpunt.budget.Answers.AMENDMENT;
import static nl.keerpunt.budget.Answers.accepted;
import static nl.keerpunt.budget.Answers.errors;
import static nl.keerpunt.budget.Answers.with;
import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the council gives, takes, and sees of a year. */
class CouncilsBudgetTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @Test
    void the_council_gives_and_takes() {
        assertThat(budget.appropriate(2026, 100_000).header("ETag")).isEqualTo("\"0\"");
        var amended = accepted(controller.post("/v1/budgets/2026/_amend", AMENDMENT));

        var year = budget.seeing(amended).get("/v1/budgets/2026");

        assertThat(amended.json().path("id").asString()).isEqualTo("2026");
        assertThat(year.header("ETag")).isEqualTo("\"1\"");
        assertThat(figures(year.json().path("wholeYear"))).isEqualTo(List.of(95_000L, 0L, 0L, 95_000L));
        assertThat(year.json().path("overrun").isMissingNode()).isTrue();
    }

    @Test
    void what_the_council_takes_back_below_what_is_reserved_is_shown_as_an_overrun() {
        budget.appropriate(2026, 100_000);
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(960)));

        var cut = accepted(controller.post("/v1/budgets/2026/_amend", AMENDMENT));

        var year = budget.seeing(cut).get("/v1/budgets/2026").json();
        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(95_000L, 96_000L, 0L, -1_000L));
        assertThat(year.path("overrunBy").asLong()).isEqualTo(1_000);
        var statement = controller.get("/v1/budgets/2026/statement").json();
        assertThat(statement.path("overrunBy").asLong()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"-100001, BELOW_NOTHING", "9999999900001, MORE_THAN_A_YEAR_HOLDS"})
    void the_council_keeps_within_what_a_year_can_hold(long change, String reason) {
        budget.appropriate(2026, 100_000);

        var refused = controller.post("/v1/budgets/2026/_amend", with(AMENDMENT, "change", change));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "10000000000001, OUT_OF_RANGE",
        "-10000000000001, OUT_OF_RANGE",
        "9223372036854775807, OUT_OF_RANGE",
        "9223372036854775808, MALFORMED",
        "1e400, MALFORMED"
    })
    void an_amount_beyond_what_a_year_holds_is_a_mistake_of_the_caller(String change, String reason) {
        budget.appropriate(2026, 100_000);

        var answer = controller.post(
                "/v1/budgets/2026/_amend",
                "{\"change\":%s,\"councilDecision\":\"RB-1\",\"on\":\"2026-01-01\"}".formatted(change));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactly("change " + reason);
    }

    @Test
    void an_overrun_is_shown_with_who_allows_it() {
        budget.appropriate(2026, 100_000);
        accepted(controller.post(
                "/v1/budgets/2026/_allowoverrun",
                Map.of("authority", "College", "legalBases", List.of("WMO"), "ceiling", 50_000)));
        var earmark = budget.someEarmark("WMO");
        var reserved = budget.reserve(earmark, 1, Map.of(DECEMBER, euro(1_200)));

        var year = budget.seeing(reserved).get("/v1/budgets/2026").json();

        assertThat(figures(year.path("wholeYear"))).isEqualTo(List.of(100_000L, 120_000L, 0L, -20_000L));
        assertThat(year.at("/overrun/authority").asString()).isEqualTo("College");
        assertThat(year.at("/overrun/decidedBy").asString()).isEqualTo("somebody");
        assertThat(year.at("/overrun/legalBases/0").asString()).isEqualTo("WMO");
        assertThat(budget.reservation(earmark, "").path("overrunAuthority").asString())
                .isEqualTo("College");
    }
}
