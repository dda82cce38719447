package nl.keerpunt.budget;

import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.keerpunt.budget.seal.SealCheck;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What holds for the rows of the ledger in PostgreSQL itself, whatever the code above them forgets. */
class LedgerTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @BeforeEach
    void some_money_is_reserved() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600), DECEMBER.minusMonths(1), euro(10)));
        var last = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(50)));
        assertThat(budget.seeing(last).get("/v1/budgets/2026").status()).isEqualTo(200);
        assertThat(budget.controller().post("/v1/budgets/seals/_sign", "{}").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget_fact", "ledger_entry", "ledger_head"})
    void without_a_municipality_there_are_no_rows(String table) throws SQLException {
        try (var connection = budget.service().database().connectAsApp()) {
            assertThat(count(connection, table)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget_fact", "ledger_entry", "ledger_head"})
    void one_municipality_sees_no_rows_of_another(String table) throws SQLException {
        try (var connection = budget.service().database().connectAsApp()) {
            assertThat(seenBy(connection, "0999", table)).isZero();
            assertThat(seenBy(connection, budget.municipality().value(), table)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget_fact", "ledger_entry", "ledger_head"})
    void nobody_changes_a_row_that_is_there(String table) throws SQLException {
        for (var change : List.of("update " + table + " set position = 1", "delete from " + table)) {
            try (var app = budget.service().database().connectAsApp();
                    var projection = budget.service().database().connectAsProjection()) {
                assertThatThrownBy(() -> execute(app, change)).hasMessageContaining("permission denied");
                assertThatThrownBy(() -> execute(projection, change)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void the_seals_are_what_anybody_computes_from_what_the_entries_say() {
        assertThat(SealCheck.first(budget.sealedEntries(2026), List.of(), List.of()))
                .isEmpty();
        assertThat(lines().stream().map(line -> line.path("hash").asString())).doesNotHaveDuplicates();
    }

    @Test
    void the_cause_of_a_line_is_an_event_of_the_store() throws SQLException {
        var cause = lines().getLast().path("cause").asString();

        try (var connection = budget.service().database().connectAsOwner();
                var query = connection.prepareStatement(
                        "select payloadtype from domainevententry where eventidentifier = ?")) {
            query.setString(1, cause);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("reservation-made");
            }
        }
    }

    private List<JsonNode> lines() {
        Http.Answer answer = budget.controller().get("/v1/budgets/2026/entries?limit=200");
        return answer.json().path("items").valueStream().toList();
    }

    private static long seenBy(Connection connection, String municipality, String table) throws SQLException {
        execute(connection, "select set_config('keerpunt.municipality', '" + municipality + "', false)");
        return count(connection, table);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
