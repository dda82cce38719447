package nl.keerpunt.budget;

import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From an entry of the ledger to the event that caused it, and to what led to that. */
class CauseTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Test
    void an_entry_leads_by_its_cause_to_its_event_and_on_to_that_of_the_arrangement() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        var eventOfTheArrangement = UUID.randomUUID().toString();
        budget.hear(eventOfTheArrangement, earmark, 1, Map.of(DECEMBER, euro(600)));
        var arrangement = earmark.arrangement().uuid().toString();

        var entry = eventually(() -> items("entries?by=arrangement&key=" + arrangement), entries -> !entries.isEmpty())
                .getFirst();
        var events = items("history?event=" + entry.path("cause").asString());

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().path("id").asString())
                .isEqualTo(entry.path("cause").asString());
        assertThat(events.getFirst().path("name").asString()).isEqualTo("reservation-made");
        assertThat(events.getFirst().path("arrangement").asString()).isEqualTo(arrangement);
        assertThat(events.getFirst().path("actor").asString()).isEqualTo("keerpunt-provider");
        assertThat(events.getFirst().path("correlation").asString()).isEqualTo(eventOfTheArrangement);
    }

    @Test
    void what_a_person_asked_leads_to_their_request() {
        var written = budget.appropriate(2026, 100_000);

        var cause = items(written, "entries").getFirst().path("cause").asString();

        assertThat(items(written, "history?event=" + cause)
                        .getFirst()
                        .path("correlation")
                        .asString())
                .isEqualTo(written.header("X-Correlation-Id"));
    }

    @Test
    void an_event_of_another_year_is_not_in_the_history_of_this_one() {
        budget.appropriate(2026, 100_000);
        var last = budget.appropriate(2027, 100_000);

        var cause = items(last, "entries").getFirst().path("cause").asString();

        assertThat(items(last, "history")).hasSize(1);
        assertThat(budget.seeing(last)
                        .get("/v1/budgets/2027/history?event=" + cause)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void who_follows_the_money_of_a_household_leaves_a_line_in_the_processing_log() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        var last = budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600)));
        var cause = budget.seeing(last)
                .get("/v1/budgets/2026/entries?by=legalBasis&key=WMO")
                .json()
                .at("/items/0/cause")
                .asString();

        items("history");
        items("history?event=" + cause);

        assertThat(looks(earmark.household().uuid())).containsExactly("event control");
    }

    private List<JsonNode> items(String question) {
        return items(budget.controller(), question);
    }

    private List<JsonNode> items(Http.Answer written, String question) {
        return items(budget.seeing(written), question);
    }

    private static List<JsonNode> items(Http controller, String question) {
        return controller
                .get("/v1/budgets/2026/" + question)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<String> looks(UUID household) {
        return budget.bean(MunicipalReads.class)
                .in(
                        budget.municipality(),
                        database -> database.sql("select operation || ' ' || ground from processing_log"
                                        + " where household = ? order by id")
                                .param(household)
                                .query(String.class)
                                .list());
    }
}
