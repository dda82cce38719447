package nl.keerpunt.budget.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry of the ledger says (grootboekregel): a column that is not here is not sealed.
 *
 * @param cause the identifier of the event that caused it
 * @param name the stored name of that event
 * @param actor who caused that event: the subject of a token, or the service whose message was heard
 * @param amount in euro cents
 * @param reference the council's decision, the authority of an overrun, the claim line or the refund
 * @param decidedBy who decided on it, and when and on what: a mandate, a ground of law, or another authority
 * @param delivery PERSONAL_BUDGET where the household buys the support itself; null in kind and for nobody yet
 */
public record Said(
        String municipality,
        long position,
        int line,
        String cause,
        String name,
        Instant recordedAt,
        String actor,
        int year,
        YearMonth month,
        String from,
        String to,
        long amount,
        @Nullable String legalBasis,
        @Nullable String taskField,
        @Nullable String objective,
        @Nullable String provider,
        @Nullable UUID household,
        @Nullable UUID arrangement,
        @Nullable Integer arrangementVersion,
        @Nullable String reference,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable String lawfulGround,
        @Nullable String authority,
        @Nullable String delivery) {}
