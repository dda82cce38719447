package nl.keerpunt.budget.bookkeeping;

import static nl.keerpunt.budget.ledger.Account.COUNCIL;
import static nl.keerpunt.budget.ledger.Account.FREE;
import static nl.keerpunt.budget.ledger.Account.PROVISIONAL;
import static nl.keerpunt.budget.ledger.Account.REALISED;
import static nl.keerpunt.budget.ledger.Account.RESERVED;
import static nl.keerpunt.budget.ledger.Account.TO_CLAIM_BACK;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.budget.budget.Earmark;
import nl.keerpunt.budget.ledger.Account;
import nl.keerpunt.budget.ledger.LedgerEntry;
import nl.keerpunt.language.money.Money;

/** What an event means for the ledger (grootboek). */
public final class LedgerEntries {

    private LedgerEntries() {}

    public static List<LedgerEntry> of(BudgetEvent event) {
        return switch (event) {
            case BudgetAnticipated given -> List.of(council(given.budget(), given.on(), PROVISIONAL, given.change()));
            case BudgetAppropriated given -> appropriated(given);
            case BudgetAmended amended -> List.of(council(amended.budget(), amended.on(), COUNCIL, amended.change()));
            case ReservationMade made -> monthly(made.budget(), FREE, RESERVED, made.changes(), made.earmark());
            case ReservationReleased released ->
                monthly(released.budget(), RESERVED, FREE, released.released(), released.earmark());
            case ReservationLapsed lapsed ->
                monthly(lapsed.budget(), RESERVED, FREE, lapsed.lapsed(), lapsed.earmark());
            case ReservationRealised realised ->
                List.of(new LedgerEntry(
                        realised.budget(),
                        realised.month(),
                        RESERVED,
                        REALISED,
                        realised.amount(),
                        realised.earmark()));
            case ClaimBackChanged changed ->
                monthly(changed.budget(), REALISED, TO_CLAIM_BACK, changed.changes(), changed.earmark());
            case RefundBooked refund ->
                List.of(new LedgerEntry(
                        refund.budget(), refund.month(), TO_CLAIM_BACK, FREE, refund.amount(), refund.earmark()));
            case OverrunAllowed _, ReservationRefused _ -> List.of();
        };
    }

    /** What was provisional makes room for what was appropriated. */
    private static List<LedgerEntry> appropriated(BudgetAppropriated given) {
        var appropriation = council(given.budget(), given.on(), COUNCIL, given.amount());
        return given.replaced() == null
                ? List.of(appropriation)
                : List.of(
                        council(
                                given.budget(),
                                given.on(),
                                PROVISIONAL,
                                given.replaced().negated()),
                        appropriation);
    }

    /** The council often decides on a year before it begins, and sometimes after it: the nearest month counts. */
    private static LedgerEntry council(BudgetId budget, LocalDate on, Account debt, Money amount) {
        var month = YearMonth.from(on);
        var first = YearMonth.of(budget.year(), 1);
        var last = YearMonth.of(budget.year(), 12);
        var within = month.isBefore(first) ? first : month.isAfter(last) ? last : month;
        return LedgerEntry.signed(budget, within, debt, FREE, amount, null);
    }

    private static List<LedgerEntry> monthly(
            BudgetId budget, Account from, Account to, SortedMap<YearMonth, Money> months, Earmark earmark) {
        return months.entrySet().stream()
                .map(entry -> LedgerEntry.signed(budget, entry.getKey(), from, to, entry.getValue(), earmark))
                .toList();
    }
}
