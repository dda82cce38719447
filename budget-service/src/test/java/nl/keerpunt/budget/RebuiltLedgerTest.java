package nl.keerpunt.budget;

import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import org.junit.jupiter.api.Test;

/** The ledger follows from history alone: written anew it is the same, to the last seal. */
class RebuiltLedgerTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final String MODELS = "/v1/budget/read-models";

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Test
    void a_rebuilt_ledger_has_the_same_facts_and_the_same_seals() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600), DECEMBER.minusMonths(1), euro(10)));
        var last = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(50)));
        assertThat(budget.seeing(last).get("/v1/budgets/2026").status()).isEqualTo(200);
        var facts = rows("budget_fact", "position");
        var lines = rows("ledger_entry", "position, line");
        assertThat(lines).isNotEmpty();

        var administrator = budget.as("administrator");
        assertThat(administrator.post(MODELS + "/ledger/_rebuild", "{}").status())
                .isEqualTo(200);
        var rebuilt = eventually(
                () -> administrator
                        .get(MODELS)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(model -> model.path("name").asString().equals("ledger"))
                        .findFirst()
                        .orElseThrow(),
                model -> model.path("state").asString().equals("LIVE"));

        assertThat(rebuilt.path("rebuild").path("failure").isMissingNode()).isTrue();
        assertThat(rows("budget_fact", "position")).isEqualTo(facts);
        assertThat(rows("ledger_entry", "position, line")).isEqualTo(lines);
        var next = budget.reserve(earmark, 3, Map.of(DECEMBER, euro(70)));
        assertThat(budget.seeing(next).get("/v1/budgets/2026").status()).isEqualTo(200);
        assertThat(rows("ledger_entry", "position, line")).hasSizeGreaterThan(lines.size());
    }

    private List<String> rows(String table, String order) {
        return budget.bean(ProjectionDatabase.class)
                .client()
                .sql("select t::text from " + table + " t where municipality = ? order by " + order)
                .param(budget.municipality().value())
                .query(String.class)
                .list();
    }
}
