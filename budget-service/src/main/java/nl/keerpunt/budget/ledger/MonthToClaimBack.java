package nl.keerpunt.budget.ledger;

import java.time.YearMonth;
import nl.keerpunt.language.money.Money;

/** A month of which something is to be claimed back. */
public record MonthToClaimBack(YearMonth month, Money amount) {}
