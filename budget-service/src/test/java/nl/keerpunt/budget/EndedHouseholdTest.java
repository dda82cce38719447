package nl.keerpunt.budget;

import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.seal.SealCheck;
import nl.keerpunt.contract.budget.HouseholdQuietV1;
import nl.keerpunt.contract.household.HouseholdEndingV1;
import nl.keerpunt.contract.household.HouseholdErasedV1;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The record of a household ends on 27 November 2026; money is set aside for it until January. */
class EndedHouseholdTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();
    private final Earmark earmark = budget.someEarmark("WMO");
    private final HouseholdId household = earmark.household();

    @BeforeEach
    void money_is_set_aside_for_three_months() {
        budget.appropriate(2026, 100_000);
        budget.appropriate(2027, 100_000);
        budget.hear(
                UUID.randomUUID().toString(),
                earmark,
                1,
                Map.of(NOVEMBER, euro(100), DECEMBER, euro(100), JANUARY, euro(100)));
        answered(1);
    }

    @Test
    void what_nobody_released_of_later_months_lapses_before_the_budget_is_quiet() {
        ends();
        quietBefore();

        assertThat(budget.told(household.uuid(), HouseholdQuietV1.class))
                .isEqualTo(new HouseholdQuietV1(budget.municipality(), household));
        assertThat(reserved(2026)).isEqualTo(10_000);
        assertThat(reserved(2027)).isZero();
        var lapsed = entries(2026).getLast();
        assertThat(lapsed.path("name").asString()).isEqualTo("reservation-lapsed");
        assertThat(lapsed.path("month").asString()).isEqualTo("2026-12");
        assertThat(lapsed.path("amount").asLong()).isEqualTo(10_000);
        var happened = history(2027).getLast();
        assertThat(happened.path("name").asString()).isEqualTo("reservation-lapsed");
        assertThat(happened.path("validFrom").asString()).isEqualTo("2026-11-27");
        assertThat(happened.path("amount").asLong()).isEqualTo(-10_000);
        assertThat(SealCheck.first(budget.sealedEntries(2026, 2027), List.of(), List.of()))
                .isEmpty();
    }

    /** As it once was: for them it ends on the day on which that was heard anew. */
    @Test
    void the_money_of_a_household_that_was_erased_without_an_ending_lapses_too() {
        budget.appropriate(2150, 100_000);
        budget.hear(UUID.randomUUID().toString(), earmark, 2, Map.of(YearMonth.of(2150, 1), euro(100)));
        answered(2);

        erased();
        quietBefore();

        budget.told(household.uuid(), HouseholdQuietV1.class);
        assertThat(reserved(2150)).isZero();
    }

    @Test
    void nothing_changes_by_the_erasure_when_all_was_released() {
        budget.hear(UUID.randomUUID().toString(), earmark, 2, Map.of(NOVEMBER, euro(90)));
        answered(2);
        var before = told();

        ends();
        quietBefore();
        budget.told(household.uuid(), HouseholdQuietV1.class);
        erased();

        assertThat(told()).isEqualTo(before);
    }

    @Test
    void more_is_refused_and_a_release_is_heard_while_the_household_ends() {
        ends();

        budget.hear(UUID.randomUUID().toString(), earmark, 2, Map.of(NOVEMBER, euro(100), DECEMBER, euro(101)));
        assertThat(answered(2).path("reason").asString()).isEqualTo("HOUSEHOLD_ENDING");

        budget.hear(UUID.randomUUID().toString(), earmark, 3, Map.of(NOVEMBER, euro(90)));
        assertThat(answered(3).at("/held/reserved").asLong()).isEqualTo(9_000);
    }

    @Test
    void what_was_delivered_can_be_paid_and_what_was_paid_can_come_back_after_the_erasure() {
        ends();
        quietBefore();
        budget.told(household.uuid(), HouseholdQuietV1.class);
        erased();

        assertThat(spend("_realise", "claimLine", Map.of("amount", 10_000)).status())
                .isEqualTo(200);
        budget.hear(UUID.randomUUID().toString(), earmark, 2, Map.of(NOVEMBER, euro(60)));
        assertThat(answered(2).at("/held/toClaimBack").asLong()).isEqualTo(4_000);
        assertThat(spend("_refund", "refund", Map.of("amount", 4_000, "on", "2026-12-04"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_comes_back_by_what_is_heard_after_the_erasure() {
        ends();
        quietBefore();
        budget.told(household.uuid(), HouseholdQuietV1.class);
        erased();

        var late = budget.someEarmark("WMO");
        var another = new Earmark(
                household,
                late.arrangement(),
                late.provider(),
                late.legalBasis(),
                late.taskField(),
                late.objective(),
                null);
        budget.hear(UUID.randomUUID().toString(), another, 1, Map.of(NOVEMBER, euro(1)));

        assertThat(answered(another, 1).path("reason").asString()).isEqualTo("HOUSEHOLD_ERASED");
        assertThat(reserved(2026)).isEqualTo(10_000);
    }

    @Test
    void what_is_shown_of_an_erased_household_is_ids_amounts_and_codes() {
        ends();
        quietBefore();
        budget.told(household.uuid(), HouseholdQuietV1.class);
        erased();

        var lines = budget.controller()
                .get("/v1/budgets/2026/entries?by=household&key=" + household.uuid())
                .json()
                .path("items")
                .valueStream()
                .toList();

        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.propertyStream()
                                .map(property -> property.getValue().asString(""))
                                .filter(text -> text.contains(" ")))
                        .isEmpty());
    }

    private void ends() {
        budget.tell(new HouseholdEndingV1(budget.municipality(), household, DAY));
        eventually(() -> budget.recorded(household, "ending-heard-of"), times -> times == 1);
    }

    private void quietBefore() {
        budget.tell(new nl.keerpunt.contract.provider.HouseholdQuietV1(budget.municipality(), household));
    }

    private void erased() {
        budget.tell(new HouseholdErasedV1(budget.municipality(), household));
        eventually(() -> budget.recorded(household, "destruction-heard-of"), times -> times == 1);
    }

    private JsonNode answered(int version) {
        return answered(earmark, version);
    }

    private JsonNode answered(Earmark asked, int version) {
        return eventually(
                () -> budget.controller()
                        .get("/v1/reservations/" + asked.arrangement().uuid())
                        .json(),
                answer -> answer.path("version").asInt() == version);
    }

    private long reserved(int year) {
        return budget.controller()
                .get("/v1/budgets/" + year)
                .json()
                .at("/wholeYear/reserved")
                .asLong();
    }

    private List<JsonNode> entries(int year) {
        return items("/v1/budgets/" + year + "/entries?limit=200");
    }

    private List<JsonNode> history(int year) {
        return items("/v1/budgets/" + year + "/history?limit=200");
    }

    private List<JsonNode> items(String path) {
        return budget.controller().get(path).json().path("items").valueStream().toList();
    }

    /** All that the budget says of both years, but for the moment at which it says so. */
    private String told() {
        var said = new StringBuilder(entries(2026) + "" + entries(2027) + history(2026) + history(2027));
        for (var lens : List.of("month", "legalBasis", "provider", "household", "arrangement")) {
            for (var year : List.of(2026, 2027)) {
                var statement = budget.controller()
                        .get("/v1/budgets/%d/statement?by=%s".formatted(year, lens))
                        .json();
                said.append(statement.path("rows")).append(statement.path("total"));
            }
        }
        return said.toString();
    }

    private Http.Answer spend(String operation, String named, Map<String, ?> what) {
        var body = new HashMap<String, Object>(what);
        body.put("arrangement", earmark.arrangement().uuid());
        body.put(named, UUID.randomUUID());
        body.put("month", NOVEMBER.toString());
        body.put("authority", "Mandaatregeling, art. 3");
        return budget.controller().post("/v1/budgets/2026/" + operation, body);
    }
}
