package nl.keerpunt.budget.bookkeeping;

import static java.time.LocalDate.parse;
import static nl.keerpunt.budget.ledger.Account.COUNCIL;
import static nl.keerpunt.budget.ledger.Account.FREE;
import static nl.keerpunt.budget.ledger.Account.PROVISIONAL;
import static nl.keerpunt.budget.ledger.Account.REALISED;
import static nl.keerpunt.budget.ledger.Account.RESERVED;
import static nl.keerpunt.budget.ledger.Account.TO_CLAIM_BACK;
import static nl.keerpunt.language.money.Money.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.ledger.LedgerEntry;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerEntriesSpec {

    private static final MunicipalityCode AMERSFOORT = new MunicipalityCode("0307");
    private static final BudgetId BUDGET = new BudgetId(AMERSFOORT, 2026);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Earmark EARMARK = new Earmark(
            new HouseholdId(AMERSFOORT, new UUID(0, 1)),
            new ArrangementId(AMERSFOORT, new UUID(0, 2)),
            new AgbCode("12345678"),
            new LegalBasis("WMO"),
            new TaskField("6.71"),
            null,
            null);

    @ParameterizedTest
    @CsvSource({"2025-11-12, 2026-01", "2026-04-30, 2026-04", "2027-02-01, 2026-12"})
    void an_appropriation_is_booked_in_the_nearest_month_of_its_year(LocalDate on, YearMonth month) {
        assertThat(LedgerEntries.of(new BudgetAppropriated(BUDGET, euro(10), null, "RB-1", on)))
                .containsExactly(new LedgerEntry(BUDGET, month, COUNCIL, FREE, euro(10), null));
    }

    @Test
    void a_provisional_budget_is_booked_as_what_changes() {
        assertThat(LedgerEntries.of(
                        new BudgetAnticipated(BUDGET, euro(7), euro(-3), null, "RB-0", parse("2025-10-01"))))
                .containsExactly(new LedgerEntry(BUDGET, JANUARY, FREE, PROVISIONAL, euro(3), null));
    }

    @Test
    void an_appropriation_comes_in_place_of_what_was_provisional() {
        assertThat(LedgerEntries.of(new BudgetAppropriated(BUDGET, euro(10), euro(7), "RB-1", parse("2025-11-12"))))
                .containsExactly(
                        new LedgerEntry(BUDGET, JANUARY, FREE, PROVISIONAL, euro(7), null),
                        new LedgerEntry(BUDGET, JANUARY, COUNCIL, FREE, euro(10), null));
    }

    @Test
    void money_that_the_council_takes_back_was_free() {
        assertThat(LedgerEntries.of(new BudgetAmended(BUDGET, euro(-10), "RB-2", parse("2026-05-02"))))
                .containsExactly(new LedgerEntry(BUDGET, MAY, FREE, COUNCIL, euro(10), null));
    }

    @Test
    void a_new_version_books_more_in_one_month_and_less_in_another() {
        var changes = new TreeMap<>(Map.of(MAY, euro(-3), JUNE, euro(5)));

        assertThat(LedgerEntries.of(
                        new ReservationMade(BUDGET, EARMARK, 2, parse("2026-05-01"), changes, null, null, null)))
                .containsExactly(
                        new LedgerEntry(BUDGET, MAY, RESERVED, FREE, euro(3), EARMARK),
                        new LedgerEntry(BUDGET, JUNE, FREE, RESERVED, euro(5), EARMARK));
    }

    @Test
    void what_an_earlier_earmark_held_becomes_free() {
        assertThat(LedgerEntries.of(new ReservationReleased(BUDGET, EARMARK, 2, new TreeMap<>(Map.of(MAY, euro(3))))))
                .containsExactly(new LedgerEntry(BUDGET, MAY, RESERVED, FREE, euro(3), EARMARK));
    }

    @Test
    void what_lapses_when_a_household_ends_becomes_free() {
        assertThat(LedgerEntries.of(new ReservationLapsed(
                        BUDGET, EARMARK, parse("2026-04-27"), new TreeMap<>(Map.of(MAY, euro(3))))))
                .containsExactly(new LedgerEntry(BUDGET, MAY, RESERVED, FREE, euro(3), EARMARK));
    }

    @Test
    void a_claim_line_is_spent_from_what_was_reserved() {
        assertThat(LedgerEntries.of(new ReservationRealised(BUDGET, EARMARK, new UUID(0, 9), MAY, euro(3), null, null)))
                .containsExactly(new LedgerEntry(BUDGET, MAY, RESERVED, REALISED, euro(3), EARMARK));
    }

    @Test
    void what_is_not_owed_any_more_is_to_be_claimed_back_and_what_is_owed_again_is_not() {
        var changes = new TreeMap<>(Map.of(MAY, euro(3), JUNE, euro(-2)));

        assertThat(LedgerEntries.of(new ClaimBackChanged(BUDGET, EARMARK, 2, changes)))
                .containsExactly(
                        new LedgerEntry(BUDGET, MAY, REALISED, TO_CLAIM_BACK, euro(3), EARMARK),
                        new LedgerEntry(BUDGET, JUNE, TO_CLAIM_BACK, REALISED, euro(2), EARMARK));
    }

    @Test
    void what_came_back_is_free_in_the_month_it_was_paid_for() {
        assertThat(LedgerEntries.of(new RefundBooked(
                        BUDGET, EARMARK, new UUID(0, 9), MAY, euro(3), parse("2027-01-05"), null, null)))
                .containsExactly(new LedgerEntry(BUDGET, MAY, TO_CLAIM_BACK, FREE, euro(3), EARMARK));
    }

    @Test
    void a_refusal_moves_nothing() {
        assertThat(LedgerEntries.of(
                        new ReservationRefused(BUDGET, EARMARK, 1, Shortage.NOT_ENOUGH_LEFT, euro(3), null)))
                .isEmpty();
    }

    @Test
    void a_policy_moves_nothing() {
        assertThat(LedgerEntries.of(new OverrunAllowed(BUDGET, "College", List.of(), euro(3), null)))
                .isEmpty();
    }

    @Test
    void an_entry_stays_within_its_year() {
        assertThatThrownBy(() -> new LedgerEntry(BUDGET, MAY.plusYears(1), FREE, RESERVED, euro(1), EARMARK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_of_nothing_is_no_entry() {
        assertThatThrownBy(() -> new LedgerEntry(BUDGET, MAY, FREE, RESERVED, Money.NOTHING, EARMARK))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
