package nl.keerpunt.budget;

import static nl.keerpunt.budget.RunningBudget.figures;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.contract.household.DirectorAssignedV1;
import nl.keerpunt.contract.household.HouseholdRegisteredV1;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.lane.Commands;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The running service, on real PostgreSQL and Kafka, asked over HTTP. */
class BudgetHttpTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Map<String, Object> AMENDMENT =
            Map.of("change", -5_000, "councilDecision", "RB-2026-10", "on", "2026-04-01");

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
        assertThat(reservation(earmark, "").path("overrunAuthority").asString()).isEqualTo("College");
    }

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
        assertThat(reservation(earmark, "").at("/held/realised").asLong()).isEqualTo(25_000);
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

        var shown = reservation(earmark, "?validOn=2026-11-30");

        assertThat(shown.path("cover").asString()).isEqualTo("NOT_COVERED");
        assertThat(shown.path("reason").asString()).isEqualTo("NOT_APPROPRIATED");
        assertThat(shown.path("year").asInt()).isEqualTo(2027);
        assertThat(shown.path("lacking").asLong()).isEqualTo(1_000);
        assertThat(shown.at("/held/reserved").asLong()).isEqualTo(60_000);
        assertThat(shown.at("/heldUntilMonth/reserved").asLong()).isEqualTo(10_000);
    }

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

    @Test
    void a_director_makes_the_purses_part_of_a_file_of_their_household_alone() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(300)));
        budget.reserve(budget.someEarmark("JEUGDWET"), 1, Map.of(DECEMBER, euro(200)));
        var file = "/v1/budget/households/" + earmark.household().uuid() + "/members/" + UUID.randomUUID() + "/file";
        assertThat(budget.as("director").get(file).status()).isEqualTo(404);
        budget.hear(new HouseholdRegisteredV1(budget.municipality(), earmark.household(), "noord"));
        assertThat(budget.as("director").get(file).reason()).isEqualTo("DIRECTOR_ONLY");
        budget.hear(new DirectorAssignedV1(
                budget.municipality(),
                earmark.household(),
                new ProfessionalId("somebody"),
                "noord",
                LocalDate.parse("2026-01-05")));

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

    @Test
    void history_tells_what_happened_and_by_whom() {
        budget.appropriate(2026, 100_000);
        var earmark = budget.someEarmark("WMO");
        budget.reserve(earmark, 1, Map.of(DECEMBER, euro(2_000)));
        var last = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(600)));

        var items = budget.seeing(last).get("/v1/budgets/2026/history").json().path("items");

        assertThat(items.valueStream().map(item -> item.path("name").asString()))
                .containsExactly("budget-appropriated", "reservation-refused", "reservation-made");
        assertThat(items.get(0).path("actor").asString()).isEqualTo("somebody");
        assertThat(items.get(0).path("reference").asString()).isEqualTo("RB-2026");
        assertThat(items.get(1).path("reason").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        assertThat(items.get(2).path("actor").asString()).isEqualTo("keerpunt-provider");
    }

    @Test
    void what_was_known_then_is_told_the_same_for_ever() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        var then = recordedAt(
                budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600))).position());
        var path = "/v1/budgets/2026?validOn=2026-12-31&knownAt=" + then;

        var first = controller.get(path);
        var later = budget.reserve(earmark, 2, Map.of(DECEMBER, euro(50)));
        var again = budget.seeing(later).get(path);

        assertThat(figures(first.json().path("wholeYear"))).isEqualTo(List.of(100_000L, 60_000L, 0L, 40_000L));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.json().path("version").asInt()).isEqualTo(1);
        assertThat(reservation(earmark, "?knownAt=" + then).path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void before_anything_was_known_there_was_no_budget() {
        budget.appropriate(2026, 100_000);

        for (var path : List.of("", "/statement", "/entries", "/history")) {
            assertThat(controller
                            .get("/v1/budgets/2026" + path + "?knownAt=2020-01-01T00:00:00Z")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entries", "/history"})
    void a_list_of_a_moment_that_is_still_to_come_says_what_it_is_the_answer_for(String list) {
        budget.appropriate(2026, 100_000);
        var toCome = "2199-12-31T00:00:00Z";

        var answer =
                controller.get("/v1/budgets/2026" + list + "?knownAt=" + toCome).json();

        assertThat(answer.path("items")).hasSize(1);
        assertThat(answer.at("/asOf/clamped").asBoolean()).isTrue();
        assertThat(Instant.parse(answer.at("/asOf/knownAt").asString())).isBefore(Instant.parse(toCome));
    }

    @Test
    void changes_between_two_moments_stand_with_the_figures_before_and_after() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        var since = recordedAt(
                budget.reserve(earmark, 1, Map.of(DECEMBER, euro(600))).position());
        var until = recordedAt(
                budget.reserve(earmark, 2, Map.of(DECEMBER, euro(50))).position());
        budget.reserve(earmark, 3, Map.of(DECEMBER, euro(70)));

        var changes = controller
                .get("/v1/budgets/2026/changes?since=" + since + "&until=" + until)
                .json();

        assertThat(figures(changes.at("/before/figures/wholeYear"))).isEqualTo(List.of(100_000L, 60_000L, 0L, 40_000L));
        assertThat(figures(changes.at("/after/figures/wholeYear"))).isEqualTo(List.of(100_000L, 5_000L, 0L, 95_000L));
        assertThat(changes.at("/changes/items")).hasSize(1);
        assertThat(changes.at("/changes/items/0/amount").asLong()).isEqualTo(-55_000);
    }

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

    @Test
    void in_a_year_that_nothing_happened_to_nothing_is_spent() {
        var claim = claim(budget.someEarmark("WMO"), YearMonth.of(2031, 1), 1);

        assertThat(controller.post("/v1/budgets/2031/_realise", claim).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/budgets | {} | year MISSING, amount MISSING, councilDecision MISSING, on MISSING",
                "/v1/budgets | {\"year\":26,\"amount\":1.5,\"councilDecision\":\" \",\"on\":\"1 mei\"}"
                        + " | year OUT_OF_RANGE, amount MALFORMED, councilDecision MISSING, on MALFORMED",
                "/v1/budgets/2026/_amend | {\"change\":\"x\",\"on\":\"2026-01-01\",\"why\":1}"
                        + " | why UNKNOWN, change MALFORMED, councilDecision MISSING",
                "/v1/budgets/2026/_allowoverrun | {\"authority\":\"College\",\"legalBases\":[\"wmo\"],\"ceiling\":1}"
                        + " | legalBases[0] MALFORMED",
                "/v1/budgets/2026/_allowoverrun | {\"authority\":\"\",\"legalBases\":[],\"ceiling\":-1}"
                        + " | authority MISSING, ceiling OUT_OF_RANGE",
                "/v1/budgets/2026/_realise | {\"arrangement\":\"1\",\"claimLine\":2,\"month\":\"2026\",\"amount\":null}"
                        + " | arrangement MALFORMED, claimLine MALFORMED, month MALFORMED, amount MISSING"
            })
    void everything_that_is_wrong_with_a_request_is_told_at_once(String path, String body, String wrong) {
        var written = budget.appropriate(2026, 100_000);

        var answer = controller.post(path, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactlyInAnyOrder(wrong.split(", "));
        assertThat(budget.seeing(written).get("/v1/budgets/2026/history").json().path("items"))
                .hasSize(1);
    }

    @Test
    void a_name_of_more_than_two_hundred_characters_is_too_large() {
        var answer = controller.post(
                "/v1/budgets",
                Map.of("year", 2026, "amount", 1, "councilDecision", "R".repeat(201), "on", "2026-01-01"));

        assertThat(errors(answer)).containsExactly("councilDecision OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/budgets/x | year MALFORMED",
                "/v1/budgets/99 | year OUT_OF_RANGE",
                "/v1/budgets/2026?validOn=mei&knownAt=toen | validOn MALFORMED, knownAt MALFORMED",
                "/v1/budgets/2026/statement?by=colour | by MALFORMED",
                "/v1/budgets/2026/entries?key=WMO | by MISSING",
                "/v1/budgets/2026/entries?by=month | key MISSING",
                "/v1/budgets/2026/entries?by=month&key=2026-13 | key MALFORMED",
                "/v1/budgets/2026/entries?by=household&key=1 | key MALFORMED",
                "/v1/budgets/2026/entries?by=arrangement&key=x | key MALFORMED",
                "/v1/budgets/2026/entries?limit=0 | limit OUT_OF_RANGE",
                "/v1/budgets/2026/entries?after=x | after MALFORMED",
                "/v1/budgets/2026/entries?after=99999999.0 | after OUT_OF_RANGE",
                "/v1/budgets/2026/entries?after=0.0 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=99999999 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=0 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=-1 | after OUT_OF_RANGE",
                "/v1/budgets/2026/history?after=1.1 | after MALFORMED",
                "/v1/budgets/2026/history?validOn=2026-01-01 | validOn UNKNOWN",
                "/v1/budgets/2026/changes?since=2026-01-01T00:00:00Z&knownAt=2026-01-01T00:00:00Z | knownAt UNKNOWN",
                "/v1/budgets/2026/changes | since MISSING",
                "/v1/budgets/2026/changes?since=x&until=y | since MALFORMED, until MALFORMED",
                "/v1/budgets/2026/changes?since=2026-01-02T00:00:00Z&until=2026-01-01T00:00:00Z | until CONTRADICTORY",
                "/v1/reservations/1 | arrangement MALFORMED"
            })
    void a_question_that_cannot_be_understood_says_where(String path, String wrong) {
        var answer = controller.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer)).containsExactlyInAnyOrder(wrong.split(", "));
    }

    @Test
    void an_arrangement_that_never_asked_has_no_reservation() {
        assertThat(controller.get("/v1/reservations/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private JsonNode reservation(Earmark earmark, String query) {
        var position = budget.bean(Commands.class).lastPosition();
        return budget.controller()
                .with("Min-Position", "budget:" + position)
                .get("/v1/reservations/" + earmark.arrangement().uuid() + query)
                .json();
    }

    private String recordedAt(long position) {
        return budget.controller()
                .with("Min-Position", "budget:" + position)
                .get("/v1/budgets/2026/history?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("position").asLong() == position)
                .map(item -> item.path("recordedAt").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> claim(Earmark earmark, YearMonth month, long cents) {
        return Map.of(
                "arrangement", earmark.arrangement().uuid(),
                "claimLine", UUID.randomUUID(),
                "month", month.toString(),
                "amount", cents,
                "authority", "Mandaatregeling, art. 3");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new LinkedHashMap<>(body);
        other.put(field, value);
        return other;
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

    private static List<String> errors(Http.Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + " "
                        + error.path("reason").asString())
                .toList();
    }

    private static Http.Answer accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }
}
