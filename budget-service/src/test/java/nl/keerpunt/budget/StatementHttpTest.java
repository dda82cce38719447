package nl.keerpunt.budget;

import static nl.keerpunt.budget.Answers.accepted;
import static nl.keerpunt.budget.Answers.claim;
import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The lenses on the purse, the entries under them, and who is let in to a household. */
class StatementHttpTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Http controller = budget.controller();

    @ParameterizedTest
    @CsvSource({"month", "legalBasis", "taskField", "objective", "provider", "household", "arrangement"})
    void through_every_lens_the_rows_add_up_to_the_total(String lens) {
        budget.appropriate(2026, 100_000);
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(NOVEMBER, euro(100), DECEMBER, euro(200)));
        var youth = budget.someEarmark("JEUGDWET");
        budget.reserve(youth, 1, Map.of(DECEMBER, euro(300)));
        var last = accepted(controller.post("/v1/budgets/2026/_realise", claim(youth, DECEMBER, 12_345)));

        var statement = budget.seeing(last)
                .get("/v1/budgets/2026/statement?validOn=2026-11-30&by=" + lens)
                .json();

        assertThat(statement.path("rows").size()).isGreaterThan(1);
        for (var part : List.of("wholeYear", "untilMonth")) {
            assertThat(sum(statement.path("rows"), part)).isEqualTo(figures(statement.at("/total/" + part)));
        }
        assertThat(figures(statement.at("/total/wholeYear"))).isEqualTo(List.of(100_000L, 47_655L, 12_345L, 40_000L));
        assertThat(figures(statement.at("/total/untilMonth"))).isEqualTo(List.of(100_000L, 10_000L, 0L, 90_000L));
    }

    @Test
    void the_entries_under_a_row_add_up_to_it_and_name_their_cause() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("JEUGDWET");
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(300)));
        var last = budget.reserve(earmark, 7, Map.of(NOVEMBER, euro(1), DECEMBER, euro(2)));

        var entries = budget.seeing(last)
                .get("/v1/budgets/2026/entries?validOn=2026-11-30&by=legalBasis&key=JEUGDWET")
                .json()
                .path("items");

        assertThat(entries).hasSize(2);
        assertThat(entries.valueStream()
                        .mapToLong(entry -> entry.path("amount").asLong())
                        .sum())
                .isEqualTo(300);
        var first = entries.get(0);
        assertThat(first.path("month").asString()).isEqualTo("2026-11");
        assertThat(first.path("untilMonth").asBoolean()).isTrue();
        assertThat(first.path("arrangementVersion").asInt()).isEqualTo(7);
        assertThat(first.path("position").asLong()).isEqualTo(last.position());
        assertThat(first.path("household").asString())
                .isEqualTo(earmark.household().uuid().toString());
        assertThat(entries.get(1).path("untilMonth").asBoolean()).isFalse();
    }

    @Test
    void money_that_is_not_for_anyone_yet_has_no_key() {
        var written = budget.appropriate(2026, 100_000);
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(300)));

        var entries = budget.seeing(written)
                .get("/v1/budgets/2026/entries?by=household")
                .json()
                .path("items");

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).path("from").asString()).isEqualTo("COUNCIL");
    }

    @Test
    void what_households_buy_themselves_is_one_row_beside_the_providers() {
        budget.appropriate(2026, 100_000);
        var bought = bought(budget.someEarmark("WMO"));
        budget.reserve(budget.someEarmark("WMO"), 1, Map.of(DECEMBER, euro(300)));
        budget.reserve(bought, 1, Map.of(DECEMBER, euro(40)));
        var last = budget.reserve(bought(budget.someEarmark("JEUGDWET")), 1, Map.of(DECEMBER, euro(2)));

        var rows = budget.seeing(last)
                .get("/v1/budgets/2026/statement?by=provider")
                .json()
                .path("rows");
        var entries = budget.seeing(last)
                .get("/v1/budgets/2026/entries?by=provider&key=PERSONAL_BUDGET")
                .json()
                .path("items");

        assertThat(rows.valueStream().map(row -> row.path("key").asString("")))
                .containsExactlyInAnyOrder("", "PERSONAL_BUDGET", "12345678");
        assertThat(rows.valueStream()
                        .filter(row -> row.path("key").asString("").equals("PERSONAL_BUDGET"))
                        .map(row -> row.at("/wholeYear/reserved").asLong()))
                .containsExactly(4_200L);
        assertThat(entries).hasSize(2).allMatch(entry -> !entry.has("provider"));
        assertThat(entries.valueStream().map(entry -> entry.path("form").asInt()))
                .containsOnly(2);
        assertThat(entries.valueStream().map(entry -> entry.path("delivery").asString()))
                .containsOnly("PERSONAL_BUDGET");
    }

    private static Earmark bought(Earmark earmark) {
        return new Earmark(
                earmark.household(),
                earmark.arrangement(),
                null,
                earmark.legalBasis(),
                earmark.taskField(),
                earmark.objective(),
                null);
    }

    @Test
    void a_question_about_one_household_leaves_a_line_in_the_processing_log() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        var household = earmark.household().uuid();
        var arrangement = earmark.arrangement().uuid();
        var last = budget.reserve(earmark, 1, Map.of(DECEMBER, euro(300)));
        var entries = "/v1/budgets/2026/entries";

        for (var path :
                List.of(entries, entries + "?by=legalBasis&key=WMO", "/v1/budgets/2026/statement?by=household")) {
            assertThat(budget.seeing(last).get(path).status()).isEqualTo(200);
        }
        assertThat(looks(household)).isEmpty();
        controller.get(entries + "?by=household&key=" + household);
        controller.get(entries + "?by=arrangement&key=" + arrangement);
        controller.get("/v1/reservations/" + arrangement);

        assertThat(looks(household)).containsExactly("entries control", "entries control", "reservation control");
    }

    @Test
    void a_director_makes_the_purses_part_of_a_file_of_their_household_alone() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(300)));
        budget.reserve(budget.someEarmark("JEUGDWET"), 1, Map.of(DECEMBER, euro(200)));
        var file = "/v1/budget/households/" + earmark.household().uuid() + "/members/" + UUID.randomUUID() + "/file";
        assertThat(budget.as("director").get(file).status()).isEqualTo(404);
        budget.hear(new HouseholdRegisteredV1(budget.municipality(), earmark.household(), "noord", null));
        assertThat(budget.as("director").get(file).reason()).isEqualTo("DIRECTOR_ONLY");
        budget.hear(new DirectorAssignedV1(
                budget.municipality(),
                earmark.household(),
                new ProfessionalId("somebody"),
                "noord",
                LocalDate.parse("2026-01-05"),
                null));

        var made = budget.as("director").get(file);

        assertThat(made.status()).as(made.text()).isEqualTo(200);
        var facts = made.json().path("facts");
        assertThat(facts).hasSize(1);
        assertThat(facts.path(0).path("name").asString()).isEqualTo("reservation-made");
        assertThat(facts.at("/0/content/changes/2026-12/cents").asLong()).isEqualTo(30_000);
        assertThat(made.json().at("/looks/0/purpose").asString()).isEqualTo("right-of-access");
        assertThat(budget.as("controller").get(file).status()).isEqualTo(403);
    }

    @Test
    void entries_come_page_by_page() {
        budget.appropriate(2026, 100_000);
        var last = budget.reserve(
                budget.someEarmark("WMO"),
                1,
                Map.of(NOVEMBER, euro(1), DECEMBER, euro(2), JANUARY.minusMonths(3), euro(3)));
        var months = new ArrayList<String>();

        var path = "/v1/budgets/2026/entries?limit=3";
        var page = budget.seeing(last).get(path).json();
        while (!page.path("next").isMissingNode()) {
            page.path("items").forEach(entry -> months.add(entry.path("month").asString()));
            page = controller
                    .get(path + "&after=" + page.path("next").asString())
                    .json();
        }
        page.path("items").forEach(entry -> months.add(entry.path("month").asString()));

        assertThat(months).containsExactly("2026-01", "2026-10", "2026-11", "2026-12");
    }

    private List<String> looks(UUID household) {
        return budget.bean(MunicipalReads.class)
                .in(
                        budget.municipality(),
                        database -> database.sql("select operation || ' ' || ground"
                                        + " from processing_log where household = ? and actor = 'somebody'"
                                        + " and role = 'controller' order by id")
                                .param(household)
                                .query(String.class)
                                .list());
    }

    private static List<Long> sum(JsonNode rows, String part) {
        var sums = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        for (var row : rows) {
            var figures = figures(row.path(part));
            for (var place = 0; place < 4; place++) {
                sums.set(place, sums.get(place) + figures.get(place));
            }
        }
        return sums;
    }
}
