package nl.keerpunt.budget.budget;

import static java.time.LocalDate.parse;
import static nl.keerpunt.language.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetCommand.AllowOverrun;
import nl.keerpunt.budget.budget.BudgetCommand.AmendBudget;
import nl.keerpunt.budget.budget.BudgetCommand.AppropriateBudget;
import nl.keerpunt.budget.budget.BudgetCommand.RealiseReservation;
import nl.keerpunt.budget.budget.BudgetCommand.ReserveForArrangement;
import nl.keerpunt.budget.budget.BudgetEvent.Answer;
import nl.keerpunt.budget.budget.BudgetEvent.BudgetAmended;
import nl.keerpunt.budget.budget.BudgetEvent.BudgetAppropriated;
import nl.keerpunt.budget.budget.BudgetEvent.OverrunAllowed;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationMade;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRealised;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationRefused;
import nl.keerpunt.budget.budget.BudgetEvent.ReservationReleased;
import nl.keerpunt.budget.budget.BudgetEvent.Shortage;
import nl.keerpunt.budget.budget.Purse.Reason;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.testing.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PurseSpec {

    private static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");
    private static final BudgetId B2026 = new BudgetId(AMERSFOORT, 2026);
    private static final BudgetId B2027 = new BudgetId(AMERSFOORT, 2027);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final LegalBasis WMO = new LegalBasis("WMO");
    private static final LegalBasis JEUGDWET = new LegalBasis("JEUGDWET");
    private static final UUID LINE = new UUID(0, 9);

    private static final ArrangementId GUIDANCE = new ArrangementId(AMERSFOORT, new UUID(0, 2));
    private static final Earmark EARMARK = earmark(WMO);

    private final Spec<BudgetCommand, BudgetEvent, Purse> purse = new Spec<>(Purse::decide, Purse::evolve, Purse.EMPTY);

    private final BudgetEvent appropriated2026 =
            new BudgetAppropriated(B2026, euro(1_000), "RB-2025-88", parse("2025-11-12"));
    private final BudgetEvent appropriated2027 =
            new BudgetAppropriated(B2027, euro(1_000), "RB-2026-91", parse("2026-11-11"));
    private final BudgetEvent overrunAllowed = new OverrunAllowed(B2026, "College", List.of(WMO), euro(200));
    private final BudgetEvent december600 =
            made(B2026, 1, months(DECEMBER, euro(600)), null, new Answer(euro(600), null));
    private final BudgetEvent realised250 = new ReservationRealised(B2026, EARMARK, LINE, DECEMBER, euro(250));

    @Nested
    class Appropriation {

        @Test
        void the_council_gives_a_year_its_money() {
            purse.given()
                    .when(new AppropriateBudget(B2026, euro(1_000), "RB-2025-88", parse("2025-11-12")))
                    .then(appropriated2026);
        }

        @Test
        void the_same_decision_of_the_council_counts_once() {
            purse.given(appropriated2026)
                    .when(new AppropriateBudget(B2026, euro(1_000), "RB-2025-88", parse("2025-11-12")))
                    .then();
        }

        @Test
        void a_year_has_one_first_decision() {
            purse.given(appropriated2026)
                    .when(new AppropriateBudget(B2026, euro(1_000), "RB-2025-89", parse("2025-11-12")))
                    .isRefused(Reason.ALREADY_APPROPRIATED);
        }

        @Test
        void a_decision_of_the_council_has_one_amount() {
            purse.given(appropriated2026)
                    .when(new AppropriateBudget(B2026, euro(1_001), "RB-2025-88", parse("2025-11-12")))
                    .isRefused(Reason.COUNCIL_DECISION_ALREADY_RECORDED);
        }

        @Test
        void an_appropriation_is_more_than_nothing() {
            purse.given()
                    .when(new AppropriateBudget(B2026, Money.NOTHING, "RB-2025-88", parse("2025-11-12")))
                    .isRefused(Reason.AMOUNT_NOT_POSITIVE);
        }

        @Test
        void a_decision_of_the_council_has_a_name() {
            assertThatThrownBy(() -> new AppropriateBudget(B2026, euro(1), " ", parse("2025-11-12")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Amendment {

        @Test
        void the_council_may_take_back_what_is_free() {
            purse.given(appropriated2026, december600)
                    .when(new AmendBudget(B2026, euro(-400), "RB-2026-10", parse("2026-04-01")))
                    .then(new BudgetAmended(B2026, euro(-400), "RB-2026-10", parse("2026-04-01")));
        }

        @Test
        void the_council_cannot_take_back_what_is_reserved() {
            var takesTooMuch = new AmendBudget(B2026, new Money(-40_001), "RB-2026-10", parse("2026-04-01"));

            assertThatThrownBy(() -> Purse.decide(
                            takesTooMuch,
                            purse.given(appropriated2026, december600).state()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(Reason.BELOW_WHAT_IS_RESERVED);
                        assertThat(refusal.facts())
                                .containsEntry("reserved", euro(600))
                                .containsEntry("realised", Money.NOTHING)
                                .containsEntry("free", euro(400));
                    });
        }

        @Test
        void the_council_cannot_take_back_what_is_realised() {
            purse.given(appropriated2026, december600, realised250)
                    .when(new AmendBudget(B2026, new Money(-40_001), "RB-2026-10", parse("2026-04-01")))
                    .isRefused(Reason.BELOW_WHAT_IS_RESERVED);
        }

        @Test
        void more_money_is_welcome_also_when_it_does_not_make_up_for_the_overrun() {
            purse.given(appropriated2026, overrunAllowed, overrun1200())
                    .when(new AmendBudget(B2026, euro(50), "RB-2026-10", parse("2026-04-01")))
                    .then(new BudgetAmended(B2026, euro(50), "RB-2026-10", parse("2026-04-01")));
        }

        @Test
        void the_same_amendment_counts_once() {
            purse.given(appropriated2026, new BudgetAmended(B2026, euro(50), "RB-2026-10", parse("2026-04-01")))
                    .when(new AmendBudget(B2026, euro(50), "RB-2026-10", parse("2026-04-01")))
                    .then();
        }

        @Test
        void the_decision_that_appropriated_cannot_amend() {
            purse.given(appropriated2026)
                    .when(new AmendBudget(B2026, euro(50), "RB-2025-88", parse("2026-04-01")))
                    .isRefused(Reason.COUNCIL_DECISION_ALREADY_RECORDED);
        }

        @Test
        void an_amendment_changes_something() {
            purse.given(appropriated2026)
                    .when(new AmendBudget(B2026, Money.NOTHING, "RB-2026-10", parse("2026-04-01")))
                    .isRefused(Reason.CHANGE_IS_NOTHING);
        }

        @Test
        void what_was_never_appropriated_cannot_be_amended() {
            purse.given(appropriated2026)
                    .when(new AmendBudget(B2027, euro(50), "RB-2026-10", parse("2026-04-01")))
                    .isRefused(Reason.NOT_APPROPRIATED);
        }
    }

    @Nested
    class Overrun {

        @Test
        void a_policy_names_who_allows_an_overrun_for_which_laws() {
            purse.given(appropriated2026)
                    .when(new AllowOverrun(B2026, "College", List.of(WMO, WMO), euro(200)))
                    .then(overrunAllowed);
        }

        @Test
        void the_same_policy_again_changes_nothing() {
            purse.given(overrunAllowed)
                    .when(new AllowOverrun(B2026, "College", List.of(WMO), euro(200)))
                    .then();
        }

        @Test
        void a_policy_may_be_replaced_by_one_that_allows_nothing_more() {
            purse.given(overrunAllowed)
                    .when(new AllowOverrun(B2026, "College", List.of(), Money.NOTHING))
                    .then(new OverrunAllowed(B2026, "College", List.of(), Money.NOTHING));
        }

        @Test
        void a_ceiling_is_not_below_nothing() {
            purse.given(appropriated2026)
                    .when(new AllowOverrun(B2026, "College", List.of(WMO), new Money(-1)))
                    .isRefused(Reason.CEILING_NEGATIVE);
        }

        @Test
        void support_the_law_requires_goes_beyond_the_budget_on_a_named_authority() {
            purse.given(appropriated2026, overrunAllowed)
                    .when(ask(1, months(DECEMBER, euro(1_200))))
                    .then(overrun1200());
        }

        @Test
        void an_overrun_stays_within_its_ceiling() {
            purse.given(appropriated2026, overrunAllowed)
                    .when(ask(1, months(DECEMBER, euro(1_230))))
                    .then(new ReservationRefused(B2026, EARMARK, 1, Shortage.OVERRUN_CEILING, euro(30)));
        }

        @Test
        void the_ceiling_is_for_all_arrangements_together() {
            purse.given(appropriated2026, overrunAllowed, overrun1200())
                    .when(askOther(months(DECEMBER, new Money(1))))
                    .then(new ReservationRefused(B2026, other(), 1, Shortage.OVERRUN_CEILING, new Money(1)));
        }

        @Test
        void a_law_that_the_policy_does_not_name_stays_within_the_budget() {
            purse.given(appropriated2026, overrunAllowed)
                    .when(new ReserveForArrangement(
                            earmark(JEUGDWET), 1, parse("2026-11-01"), months(DECEMBER, euro(1_001))))
                    .then(new ReservationRefused(B2026, earmark(JEUGDWET), 1, Shortage.NOT_ENOUGH_LEFT, euro(1)));
        }

        @Test
        void an_overrun_of_a_later_year_is_told_in_the_answer() {
            purse.given(appropriated2026, new OverrunAllowed(B2027, "Raad", List.of(WMO), euro(100)))
                    .when(ask(1, months(DECEMBER, euro(600), JANUARY, euro(100))))
                    .then(
                            made(B2026, 1, months(DECEMBER, euro(600)), null, new Answer(euro(700), "Raad")),
                            made(B2027, 1, months(JANUARY, euro(100)), "Raad", null));
        }

        @Test
        void releasing_fits_also_while_the_year_is_overrun() {
            purse.given(
                            appropriated2026,
                            overrunAllowed,
                            overrun1200(),
                            new OverrunAllowed(B2026, "College", List.of(), Money.NOTHING))
                    .when(ask(2, months(DECEMBER, euro(1_150))))
                    .then(made(B2026, 2, months(DECEMBER, euro(-50)), null, new Answer(euro(1_150), null)));
        }
    }

    @Nested
    class Reserving {

        @Test
        void what_is_free_is_reserved() {
            purse.given(appropriated2026)
                    .when(ask(1, months(DECEMBER, euro(600))))
                    .then(december600);
        }

        @Test
        void the_last_cent_can_be_reserved() {
            purse.given(appropriated2026)
                    .when(ask(1, months(DECEMBER, euro(1_000))))
                    .then(made(B2026, 1, months(DECEMBER, euro(1_000)), null, new Answer(euro(1_000), null)));
        }

        @Test
        void a_version_already_decided_on_is_not_decided_on_again() {
            purse.given(appropriated2026, december600)
                    .when(ask(1, months(DECEMBER, euro(700))))
                    .then();
        }

        @Test
        void a_version_already_refused_is_not_decided_on_again() {
            purse.given(
                            new ReservationRefused(B2026, EARMARK, 2, Shortage.NOT_APPROPRIATED, euro(600)),
                            appropriated2026)
                    .when(ask(1, months(DECEMBER, euro(600))))
                    .then();
        }

        @Test
        void a_new_version_replaces_the_months_of_the_earlier_one() {
            purse.given(appropriated2026, december600)
                    .when(ask(2, months(NOVEMBER, euro(100), DECEMBER, euro(450))))
                    .then(made(
                            B2026,
                            2,
                            months(NOVEMBER, euro(100), DECEMBER, euro(-150)),
                            null,
                            new Answer(euro(550), null)));
        }

        @Test
        void a_month_that_the_new_version_leaves_out_is_released() {
            purse.given(appropriated2026, december600)
                    .when(ask(2, months()))
                    .then(made(B2026, 2, months(DECEMBER, euro(-600)), null, new Answer(Money.NOTHING, null)));
        }

        @Test
        void a_version_that_costs_the_same_is_answered_too() {
            purse.given(appropriated2026, december600)
                    .when(ask(2, months(DECEMBER, euro(600))))
                    .then(made(B2026, 2, months(), null, new Answer(euro(600), null)));
        }

        @Test
        void what_was_realised_counts_towards_the_new_version() {
            purse.given(appropriated2026, december600, realised250)
                    .when(ask(2, months(DECEMBER, euro(300))))
                    .then(made(B2026, 2, months(DECEMBER, euro(-300)), null, new Answer(euro(300), null)));
        }

        @Test
        void what_was_realised_stays_when_the_new_version_costs_less() {
            purse.given(appropriated2026, december600, realised250)
                    .when(ask(2, months(DECEMBER, euro(100))))
                    .then(made(B2026, 2, months(DECEMBER, euro(-350)), null, new Answer(euro(100), null)));
        }

        @Test
        void a_decision_over_two_years_answers_once() {
            purse.given(appropriated2026, appropriated2027)
                    .when(ask(1, months(DECEMBER, euro(600), JANUARY, euro(400))))
                    .then(
                            made(B2026, 1, months(DECEMBER, euro(600)), null, new Answer(euro(1_000), null)),
                            made(B2027, 1, months(JANUARY, euro(400)), null, null));
        }

        @Test
        void when_one_year_cannot_bear_its_part_no_year_is_reserved() {
            purse.given(appropriated2026, appropriated2027)
                    .when(ask(1, months(DECEMBER, euro(600), JANUARY, new Money(100_001))))
                    .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.NOT_ENOUGH_LEFT, new Money(1)));
        }

        @Test
        void the_first_year_that_lacks_is_the_one_named() {
            purse.given(appropriated2026)
                    .when(ask(1, months(DECEMBER, euro(1_001), JANUARY, euro(10))))
                    .then(new ReservationRefused(B2026, EARMARK, 1, Shortage.NOT_ENOUGH_LEFT, euro(1)));
        }

        @Test
        void a_year_without_an_appropriation_bears_nothing() {
            purse.given(appropriated2026)
                    .when(ask(1, months(JANUARY, euro(10))))
                    .then(new ReservationRefused(B2027, EARMARK, 1, Shortage.NOT_APPROPRIATED, euro(10)));
        }

        @Test
        void a_refused_version_leaves_the_earlier_one_reserved() {
            var refused = new ReservationRefused(B2026, earmark(JEUGDWET), 2, Shortage.NOT_ENOUGH_LEFT, euro(1));

            purse.given(appropriated2026, december600, refused)
                    .when(ask(3, months(DECEMBER, euro(600))))
                    .then(made(B2026, 3, months(), null, new Answer(euro(600), null)));
        }

        @Test
        void an_arrangement_that_moves_to_another_law_takes_its_unspent_money_along() {
            var moved = earmark(JEUGDWET);

            purse.given(appropriated2026, december600, realised250)
                    .when(new ReserveForArrangement(moved, 2, parse("2026-11-01"), months(DECEMBER, euro(600))))
                    .then(
                            new ReservationReleased(B2026, EARMARK, 2, months(DECEMBER, euro(350))),
                            new ReservationMade(
                                    B2026,
                                    moved,
                                    2,
                                    parse("2026-11-01"),
                                    months(DECEMBER, euro(350)),
                                    null,
                                    new Answer(euro(600), null)));
        }

        @Test
        void a_month_of_an_arrangement_does_not_cost_less_than_nothing() {
            assertThatThrownBy(() -> ask(1, months(DECEMBER, new Money(-1))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void versions_are_numbered_from_one() {
            assertThatThrownBy(() -> ask(0, months())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Realising {

        @Test
        void an_accepted_claim_line_spends_what_was_reserved() {
            purse.given(appropriated2026, december600).when(claim(euro(250))).then(realised250);
        }

        @Test
        void a_claim_line_is_spent_once() {
            purse.given(appropriated2026, december600, realised250)
                    .when(claim(euro(250)))
                    .then();
        }

        @Test
        void a_claim_line_is_not_spent_for_another_amount() {
            purse.given(appropriated2026, december600, realised250)
                    .when(claim(euro(251)))
                    .isRefused(Reason.CLAIM_LINE_ALREADY_REALISED);
        }

        @Test
        void a_claim_line_is_not_spent_on_another_arrangement() {
            purse.given(appropriated2026, december600, realised250)
                    .when(new RealiseReservation(other().arrangement(), LINE, DECEMBER, euro(250)))
                    .isRefused(Reason.CLAIM_LINE_ALREADY_REALISED);
        }

        @Test
        void no_more_is_spent_in_a_month_than_is_reserved_in_it() {
            purse.given(appropriated2026, december600)
                    .when(claim(new Money(60_001)))
                    .isRefused(Reason.MORE_THAN_RESERVED);
        }

        @Test
        void what_is_reserved_in_one_month_is_not_spent_in_another() {
            purse.given(appropriated2026, december600)
                    .when(new RealiseReservation(GUIDANCE, LINE, NOVEMBER, euro(1)))
                    .isRefused(Reason.MORE_THAN_RESERVED);
        }

        @Test
        void an_arrangement_that_was_only_ever_refused_spends_nothing() {
            purse.given(new ReservationRefused(B2026, EARMARK, 1, Shortage.NOT_APPROPRIATED, euro(600)))
                    .when(claim(euro(1)))
                    .isRefused(Reason.NOT_RESERVED);
        }

        @Test
        void an_arrangement_that_nobody_asked_for_spends_nothing() {
            purse.given(appropriated2026).when(claim(euro(1))).isRefused(Reason.NOT_RESERVED);
        }

        @Test
        void a_claim_line_is_more_than_nothing() {
            purse.given(appropriated2026, december600)
                    .when(claim(Money.NOTHING))
                    .isRefused(Reason.AMOUNT_NOT_POSITIVE);
        }
    }

    @Test
    void an_arrangement_is_of_the_municipality_of_its_household() {
        var elsewhere = new ArrangementId(new MunicipalityCode("0310"), new UUID(0, 2));

        assertThatThrownBy(() ->
                        new Earmark(EARMARK.household(), elsewhere, EARMARK.provider(), WMO, EARMARK.taskField(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BudgetEvent overrun1200() {
        return made(B2026, 1, months(DECEMBER, euro(1_200)), "College", new Answer(euro(1_200), "College"));
    }

    private static BudgetCommand ask(int version, SortedMap<YearMonth, Money> months) {
        return new ReserveForArrangement(EARMARK, version, parse("2026-11-01"), months);
    }

    private static BudgetCommand askOther(SortedMap<YearMonth, Money> months) {
        return new ReserveForArrangement(other(), 1, parse("2026-11-01"), months);
    }

    private static BudgetCommand claim(Money amount) {
        return new RealiseReservation(GUIDANCE, LINE, DECEMBER, amount);
    }

    private static BudgetEvent made(
            BudgetId budget,
            int version,
            SortedMap<YearMonth, Money> changes,
            @Nullable String authority,
            @Nullable Answer answer) {
        return new ReservationMade(budget, EARMARK, version, parse("2026-11-01"), changes, authority, answer);
    }

    private static Earmark other() {
        return earmark(new ArrangementId(AMERSFOORT, new UUID(0, 3)), WMO);
    }

    private static Earmark earmark(LegalBasis legalBasis) {
        return earmark(GUIDANCE, legalBasis);
    }

    private static Earmark earmark(ArrangementId arrangement, LegalBasis legalBasis) {
        return new Earmark(
                new HouseholdId(AMERSFOORT, new UUID(0, 1)),
                arrangement,
                new AgbCode("12345678"),
                legalBasis,
                new TaskField("6.71"),
                Objective.SELF_CARE);
    }

    private static SortedMap<YearMonth, Money> months() {
        return new TreeMap<>();
    }

    private static SortedMap<YearMonth, Money> months(YearMonth month, Money amount) {
        var months = months();
        months.put(month, amount);
        return months;
    }

    private static SortedMap<YearMonth, Money> months(YearMonth month, Money amount, YearMonth next, Money nextAmount) {
        var months = months(month, amount);
        months.put(next, nextAmount);
        return months;
    }
}
