package nl.keerpunt.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger has not read yet what was written. */
class UnreadLedgerTest {

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    /** A lock keeps the ledger from writing what the council gave. */
    @Test
    void a_year_that_was_made_is_never_absent() throws SQLException {
        try (var owner = budget.service().database().connectAsOwner();
                var lock = owner.createStatement()) {
            owner.setAutoCommit(false);
            lock.execute("lock table budget_fact in share mode");

            var made = budget.appropriate(2026, 100_000);

            assertThat(made.status()).isEqualTo(201);
            var year = made.header("Location");
            for (var question : List.of("", "/statement", "/entries", "/history")) {
                var early = budget.controller().get(year + question);
                assertThat(early.status()).as(question).isEqualTo(503);
                assertThat(early.reason()).isEqualTo("POSITION_NOT_REACHED");
                assertThat(early.header("Retry-After")).isNotBlank();
            }
            assertThat(budget.controller().get("/v1/budgets/2027").status()).isEqualTo(404);
            owner.rollback();
            assertThat(budget.seeing(made).get(year).status()).isEqualTo(200);
        }
    }
}
