package nl.keerpunt.budget.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.language.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it is shown (grootboekregel).
 *
 * @param untilMonth whether it counts up to the month of {@code validOn}
 * @param cause the identifier of the event that caused it
 * @param hash its seal over all that it says and over the line before it
 */
record LedgerLine(
        long position,
        int line,
        YearMonth month,
        boolean untilMonth,
        String from,
        String to,
        Money amount,
        @Nullable String legalBasis,
        @Nullable String taskField,
        @Nullable String objective,
        @Nullable String provider,
        @Nullable UUID household,
        @Nullable UUID arrangement,
        @Nullable Integer arrangementVersion,
        String cause,
        Instant recordedAt,
        String hash) {

    String cursor() {
        return position + "." + line;
    }
}
