package nl.keerpunt.budget;

import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;

/** A year holds an event that cannot be read: only its municipality waits, and goes on when it is mended. */
class ParkedLedgerTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final RunningBudget neighbour = RunningBudget.ofSomeMunicipality();
    private final Earmark earmark = budget.someEarmark("WMO");

    @Test
    void what_a_ledger_that_waits_is_asked_is_not_answered_and_all_others_go_on() throws SQLException {
        budget.appropriate(2026, 100_000);
        budget.appropriate(2027, 100_000);
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(10)));
        var planted = plant();

        var last = neighbour.appropriate(2026, 50_000);

        assertThat(neighbour.seeing(last).get("/v1/budgets/2026").status()).isEqualTo(200);
        for (var question : List.of(
                "budgets/2026",
                "budgets/2027",
                "budgets/2026/statement",
                "budgets/2026/entries",
                "budgets/2026/history",
                "budgets/2026/changes?since=2026-01-01T00:00:00Z",
                "reservations/" + earmark.arrangement().uuid())) {
            assertParked(budget.controller().get("/v1/" + question));
        }
        assertParked(budget.appropriate(2028, 1));

        mend(planted);
        eventually(() -> budget.controller().get("/v1/budgets/2026").status(), status -> status == 200);
        var again = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(20)));
        var year = budget.seeing(again).get("/v1/budgets/2026").json();
        assertThat(RunningBudget.figures(year.path("wholeYear"))).isEqualTo(List.of(100_000L, 2_000L, 0L, 98_000L));
        assertThat(year.at("/overrun/authority").asString()).isEqualTo("College");
    }

    /** Before years had bounds, something may have been asked of any year of four digits. */
    @Test
    void a_year_beyond_the_bounds_does_not_keep_the_purse_from_deciding() throws SQLException {
        try (var lane = budget.service().database().connectAsLane();
                var insert = lane.prepareStatement("insert into budget_year (municipality, year) values (?, 2999)")) {
            insert.setString(1, budget.municipality().value());
            insert.executeUpdate();
        }

        assertThat(budget.appropriate(2026, 100_000).status()).isEqualTo(201);
    }

    private static void assertParked(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.reason()).isEqualTo("FACT_PARKED");
    }

    /** Who owns the history can change it; the service itself would never store this. */
    private UUID plant() throws SQLException {
        var id = UUID.randomUUID();
        try (var owner = budget.service().database().connectAsOwner();
                var insert = owner.prepareStatement(
                        "insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type,"
                                + " timestamp, payloadtype, payloadrevision, payload, metadata)"
                                + " values (?, ?, 2, 'Budget', '2026-11-26T12:00:00Z', 'overrun-allowed', '1',"
                                + " convert_to('{\"budget\":\"0307/10000\"}', 'UTF8'), convert_to('{}', 'UTF8'))")) {
            insert.setString(1, id.toString());
            insert.setString(2, budget.municipality() + "/2026");
            insert.executeUpdate();
        }
        return id;
    }

    private void mend(UUID event) throws SQLException {
        try (var owner = budget.service().database().connectAsOwner();
                var update = owner.prepareStatement(
                        "update domainevententry set payload = convert_to(?, 'UTF8') where eventidentifier = ?")) {
            update.setString(
                    1,
                    "{\"budget\":\"%s/2026\",\"authority\":\"College\",\"legalBases\":[\"WMO\"],\"ceiling\":1}"
                            .formatted(budget.municipality()));
            update.setString(2, event.toString());
            update.executeUpdate();
        }
    }
}
