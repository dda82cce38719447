package nl.keerpunt.budget;

import static nl.keerpunt.budget.Answers.AMENDMENT;
import static nl.keerpunt.budget.Answers.accepted;
import static nl.keerpunt.budget.Answers.with;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** A command that comes again, and one on a version that has passed. */
class RepeatedBudgetCommandTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @Test
    void a_repeat_gets_the_same_answer_also_after_the_budget_moved_on() {
        budget.appropriate(2026, 100_000);
        var repeating = controller.with("Idempotency-Key", UUID.randomUUID().toString());

        var first = accepted(repeating.post("/v1/budgets/2026/_amend", AMENDMENT));
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(600)));
        var again = accepted(repeating.post("/v1/budgets/2026/_amend", AMENDMENT));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Position")).isEqualTo(first.header("Position"));
    }

    @Test
    void a_key_is_not_used_for_another_request() {
        budget.appropriate(2026, 100_000);
        var repeating = controller.with("Idempotency-Key", UUID.randomUUID().toString());
        accepted(repeating.post("/v1/budgets/2026/_amend", AMENDMENT));

        var other = repeating.post("/v1/budgets/2026/_amend", with(AMENDMENT, "change", 1));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_year_that_opened_with_a_refusal_is_no_household_s() {
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(600)));
        var repeating = controller.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body =
                Map.of("year", 2026, "amount", 100_000, "councilDecision", "RB-2026", "on", "2026-01-01");

        var first = accepted(repeating.post("/v1/budgets", body));

        assertThat(accepted(repeating.post("/v1/budgets", body)).header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeating.post("/v1/budgets", with(body, "amount", 1)).reason())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void who_decided_on_an_older_version_is_told_so() {
        budget.appropriate(2026, 100_000);
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(600)));

        var stale = controller.with("If-Match", "\"0\"").post("/v1/budgets/2026/_amend", AMENDMENT);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("version").asLong()).isEqualTo(1);
        accepted(controller.with("If-Match", "\"1\"").post("/v1/budgets/2026/_amend", AMENDMENT));
    }

    @Test
    void a_year_that_nothing_happened_to_cannot_be_amended() {
        assertThat(controller.post("/v1/budgets/2031/_amend", AMENDMENT).status())
                .isEqualTo(404);
    }
}
