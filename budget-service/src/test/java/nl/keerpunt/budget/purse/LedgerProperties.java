package nl.keerpunt.budget.purse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import nl.keerpunt.budget.bookkeeping.LedgerEntries;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.ledger.Account;
import nl.keerpunt.budget.ledger.LedgerEntry;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the ledger, for any history of a purse: it says what the purse says. */
class LedgerProperties {

    static LongStream seeds() {
        return PurseProperties.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_accounts_of_the_ledger_are_the_figures_of_the_purse(long seed) {
        var balances = new HashMap<BudgetId, Map<Account, Money>>();
        for (var step : Histories.of(seed)) {
            var purse = step.before();
            for (var event : step.events()) {
                purse = Purse.evolve(purse, event);
                LedgerEntries.of(event).forEach(entry -> book(entry, balances));
                var figures = purse.budget(event.budget());
                assertThat(balances.getOrDefault(event.budget(), Map.of())).satisfies(accounts -> {
                    assertThat(balance(accounts, Account.COUNCIL))
                            .isEqualTo(figures.appropriated().negated());
                    assertThat(balance(accounts, Account.PROVISIONAL))
                            .isEqualTo(figures.provisional().negated());
                    assertThat(balance(accounts, Account.FREE)).isEqualTo(figures.free());
                    assertThat(balance(accounts, Account.RESERVED)).isEqualTo(figures.reserved());
                    assertThat(balance(accounts, Account.REALISED).plus(balance(accounts, Account.TO_CLAIM_BACK)))
                            .isEqualTo(figures.realised());
                });
            }
        }
    }

    /** The lens of a law: what the ledger says is reserved under it is what its arrangements hold. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_the_ledger_reserves_under_a_law_is_what_its_arrangements_hold(long seed) {
        var inLedger = new HashMap<LegalBasis, Money>();
        for (var step : Histories.of(seed)) {
            step.events().stream()
                    .flatMap(event -> LedgerEntries.of(event).stream())
                    .forEach(entry -> {
                        if (entry.earmark() != null) {
                            var law = entry.earmark().legalBasis();
                            inLedger.merge(law, moved(entry, Account.RESERVED), Money::plus);
                        }
                    });
            var held = new HashMap<LegalBasis, Money>();
            step.after()
                    .reservations()
                    .values()
                    .forEach(reservation -> held.merge(
                            reservation.earmark().legalBasis(), Histories.total(reservation.reserved()), Money::plus));
            inLedger.forEach((law, amount) -> assertThat(amount).isEqualTo(held.getOrDefault(law, Money.NOTHING)));
        }
    }

    private static void book(LedgerEntry entry, Map<BudgetId, Map<Account, Money>> balances) {
        var accounts = balances.computeIfAbsent(entry.budget(), _ -> new HashMap<>());
        accounts.merge(entry.from(), entry.amount().negated(), Money::plus);
        accounts.merge(entry.to(), entry.amount(), Money::plus);
    }

    private static Money moved(LedgerEntry entry, Account account) {
        var into = entry.to() == account ? entry.amount() : Money.NOTHING;
        return entry.from() == account ? into.minus(entry.amount()) : into;
    }

    private static Money balance(Map<Account, Money> accounts, Account account) {
        return accounts.getOrDefault(account, Money.NOTHING);
    }
}
