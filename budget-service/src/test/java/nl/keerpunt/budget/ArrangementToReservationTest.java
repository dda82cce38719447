package nl.keerpunt.budget;

import static nl.keerpunt.language.money.Money.euro;
import static nl.keerpunt.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.seal.SealCheck;
import nl.keerpunt.contract.budget.ReservationMadeV1;
import nl.keerpunt.contract.budget.ReservationRefusedV1;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.testing.http.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a message of provider-service to the statement of the controller. */
class ArrangementToReservationTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final RunningBudget budget = RunningBudget.ofSomeMunicipality();

    @Test
    void what_an_arrangement_costs_is_reserved_once_however_often_it_is_heard() {
        var earmark = budget.someEarmark("WMO");
        assertThat(budget.appropriate(2026, 100_000).status()).isEqualTo(201);

        var message = UUID.randomUUID().toString();
        budget.hear(message, earmark, 1, Map.of(DECEMBER, euro(600)));
        budget.hear(message, earmark, 1, Map.of(DECEMBER, euro(600)));
        budget.hear(UUID.randomUUID().toString(), earmark, 2, Map.of(DECEMBER, euro(250)));

        var reservation = reservation(earmark, 2);
        assertThat(reservation.json().path("cover").asString()).isEqualTo("COVERED");
        assertThat(reservation.json().path("total").asLong()).isEqualTo(25_000);
        var year =
                budget.controller().get("/v1/budgets/2026?validOn=2026-11-30").json();
        assertThat(RunningBudget.figures(year.path("wholeYear"))).isEqualTo(List.of(100_000L, 25_000L, 0L, 75_000L));
        assertThat(RunningBudget.figures(year.path("untilMonth"))).isEqualTo(List.of(100_000L, 0L, 0L, 100_000L));
    }

    @Test
    void what_a_household_buys_itself_is_reserved_from_the_same_purse() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);

        budget.hearBought(earmark, 1, Map.of(DECEMBER, euro(600)));

        assertThat(reservation(earmark, 1).json().path("cover").asString()).isEqualTo("COVERED");
        assertThat(budget.told(earmark, ReservationMadeV1.class).total()).isEqualTo(euro(600));
        var entries = budget.sealedEntries(2026);
        assertThat(entries.getLast().said().provider()).isNull();
        assertThat(entries.getLast().said().delivery()).isEqualTo("PERSONAL_BUDGET");
        assertThat(SealCheck.first(entries, List.of(), List.of())).isEmpty();
    }

    @Test
    void what_a_household_buys_beyond_what_is_left_travels_back() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 10_000);

        budget.hearBought(earmark, 1, Map.of(DECEMBER, euro(600)));

        assertThat(budget.told(earmark, ReservationRefusedV1.class).reason()).isEqualTo("NOT_ENOUGH_LEFT");
    }

    @Test
    void what_the_budget_cannot_bear_travels_back_with_the_reason() {
        var earmark = budget.someEarmark("WMO");

        budget.hear(UUID.randomUUID().toString(), earmark, 1, Map.of(DECEMBER, euro(600)));

        var told = budget.told(earmark, ReservationRefusedV1.class);
        assertThat(told)
                .isEqualTo(new ReservationRefusedV1(
                        budget.municipality(),
                        earmark.household(),
                        earmark.arrangement(),
                        1,
                        2026,
                        "NOT_APPROPRIATED",
                        euro(600)));
    }

    @Test
    void a_decision_over_two_years_is_told_once() {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);
        budget.appropriate(2027, 100_000);

        budget.hear(
                UUID.randomUUID().toString(), earmark, 1, Map.of(DECEMBER, euro(600), DECEMBER.plusMonths(1), euro(1)));

        assertThat(budget.told(earmark, ReservationMadeV1.class).total()).isEqualTo(euro(601));
    }

    @Test
    void the_controller_hears_what_rests_on_the_law_now_and_since_when() {
        budget.appropriate(2026, 100_000);
        var court = budget.someEarmark("JEUGDWET");
        var doctor = budget.someEarmark("JEUGDWET");
        budget.hearOf(court, 1, decided("ground", "COURT_ORDER", 60_000));
        budget.hearOf(court, 2, decided("ground", "COURT_ORDER", 50_000));
        budget.hearOf(court, 3, Map.of("months", december(40_000))); // It is stopped: nothing new was decided.
        reservation(court, 3);
        var support = budget.someEarmark("WMO");
        budget.hearOf(support, 1, decided("mandate", UUID.randomUUID().toString(), 10_000));
        reservation(support, 1);
        budget.hearOf(doctor, 1, decided("ground", "YOUTH_DOCTOR", 70_000)); // More than there is.
        budget.told(doctor, ReservationRefusedV1.class);

        var path = "/v1/budgets/2026/lawful-grounds?limit=1";
        var first = eventually(
                () -> budget.controller().get(path).json(),
                page -> page.at("/items/0/lawfulGround").asString("").equals("YOUTH_DOCTOR"));
        var second = budget.controller()
                .get(path + "&after=" + first.path("next").asString())
                .json();

        assertThat(first.at("/items/0/reason").asString()).isEqualTo("NOT_ENOUGH_LEFT");
        var committed = second.at("/items/0");
        assertThat(committed.path("lawfulGround").asString()).isEqualTo("COURT_ORDER");
        assertThat(first.at("/items/0/lacking").asLong()).isEqualTo(20_000);
        assertThat(first.at("/items/0/held/reserved").asLong()).isZero();
        assertThat(committed.path("arrangementVersion").asInt()).isEqualTo(2);
        assertThat(committed.path("decidedBy").asString()).isEqualTo("anna");
        assertThat(committed.path("decidedOn").asString()).isEqualTo("2026-10-30");
        assertThat(committed.path("total").asLong()).isEqualTo(50_000);
        assertThat(committed.at("/held/reserved").asLong()).isEqualTo(40_000);
        assertThat(second.path("next").isMissingNode()).isTrue();
        var byLaw = budget.controller()
                .get("/v1/budgets/2026/statement?by=lawfulGround")
                .json()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("key").asString("").equals("COURT_ORDER"))
                .findFirst()
                .orElseThrow();
        assertThat(byLaw.at("/wholeYear/reserved").asLong()).isEqualTo(40_000);
    }

    /** What an arrangement holds, once a version is answered: arrangements of two households are heard in any order. */
    private Http.Answer reservation(Earmark earmark, int version) {
        return eventually(
                () -> budget.controller()
                        .get("/v1/reservations/" + earmark.arrangement().uuid()),
                answer ->
                        answer.status() == 200 && answer.json().path("version").asInt() == version);
    }

    private static Map<String, Object> decided(String on, String what, long cents) {
        return Map.of("decidedBy", "anna", "decidedOn", "2026-10-30", on, what, "months", december(cents));
    }

    private static List<Map<String, Object>> december(long cents) {
        return List.of(Map.of("month", DECEMBER.toString(), "amount", cents));
    }

    static Stream<Map<String, Object>> beyondWhatAPurseHolds() {
        return Stream.of(
                Map.of("months", List.of(Map.of("month", "2026-12", "amount", 9_000_000_000_000_000_000L))),
                Map.of("months", List.of(Map.of("month", "2026-12", "amount", 1_000_000_000_001L))),
                Map.of("months", List.of(Map.of("month", "2026-12", "amount", -1))),
                Map.of("months", List.of(Map.of("month", "10000-01", "amount", 1))),
                Map.of("months", List.of(Map.of("month", "0900-01", "amount", 1))),
                Map.of(
                        "months",
                        List.of(
                                Map.of("month", "2026-12", "amount", 9_007_199_254_740_991L),
                                Map.of("month", "2026-12", "amount", 9_007_199_254_740_991L))),
                Map.of("appliesFrom", "+5874899-01-01"));
    }

    @ParameterizedTest
    @MethodSource("beyondWhatAPurseHolds")
    void what_no_purse_can_hold_travels_back_as_a_refusal_and_holds_up_nobody(Map<String, Object> fields) {
        var earmark = budget.someEarmark("WMO");
        budget.appropriate(2026, 100_000);

        budget.hearOf(earmark, 1, fields);

        var refused = budget.told(earmark, ReservationRefusedV1.class);
        assertThat(refused.reason()).isEqualTo("OUT_OF_RANGE");
        assertThat(refused.lacking()).isEqualTo(Money.NOTHING);
        budget.hear(UUID.randomUUID().toString(), earmark, 2, Map.of(DECEMBER, euro(600)));
        var reservation = reservation(earmark, 2);
        assertThat(reservation.json().path("cover").asString()).isEqualTo("COVERED");
    }
}
