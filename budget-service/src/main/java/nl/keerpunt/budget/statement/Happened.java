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
 * @param reference the council's decision, the authority, the claim line or the refund
 * @param decidedBy who decided on it, where that is named
 * @param mandate under which it was decided; none where the law itself binds the college
 * @param lawfulGround by what the law itself binds the college; none where it rests on a mandate
 * @param authority on what else it was decided
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
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable String lawfulGround,
        @Nullable String authority) {

    String cursor() {
        return Long.toString(position);
    }
}
