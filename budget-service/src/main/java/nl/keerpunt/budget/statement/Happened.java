package nl.keerpunt.budget.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a budget.
 *
 * @param amount what it added or took away, allowed or lacked
 * @param total what the arrangement costs over all years, where it was answered
 * @param reference the council's decision, the authority or the claim line
 */
record Happened(
        String name,
        int year,
        long version,
        long position,
        Instant recordedAt,
        String actor,
        Money amount,
        @Nullable Money total,
        @Nullable LocalDate validFrom,
        @Nullable UUID household,
        @Nullable UUID arrangement,
        @Nullable Integer arrangementVersion,
        @Nullable String reference,
        @Nullable String reason) {

    String cursor() {
        return Long.toString(position);
    }
}
