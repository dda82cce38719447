package nl.keerpunt.budget.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.language.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it is shown (grootboekregel): all that its seal is over, and the seal.
 *
 * @param number its place in the chain of the municipality, over all years, counted from 1
 * @param untilMonth whether it counts up to the month of {@code validOn}
 * @param cause the identifier of the event that caused it
 * @param name the name of that event
 * @param actor who caused it: the subject of a token, or the service whose message was heard
 * @param reference the council's decision, the authority of an overrun, the claim line or the refund
 * @param decidedBy who decided on it, where that was newly decided
 * @param mandate under which it was decided; none where the law itself binds the college
 * @param lawfulGround by what the law itself binds the college; none where it rests on a mandate
 * @param authority on what else it was decided
 * @param form the number of the form in which it was sealed
 * @param hash its seal over all that it says and over the entry before it
 */
record LedgerLine(
        String municipality,
        long number,
        long position,
        int line,
        int year,
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
        String name,
        Instant recordedAt,
        String actor,
        @Nullable String reference,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable String lawfulGround,
        @Nullable String authority,
        int form,
        String hash) {

    String cursor() {
        return position + "." + line;
    }
}
