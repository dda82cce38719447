package nl.keerpunt.budget.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetEvent.*;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a budget.
 *
 * @param id of the event: the {@code cause} of the entries that it led to
 * @param correlation where what led to it is found: of a message that was heard, the id of the event that it told of,
 *     in the history of the service that told it; of a request, that under which logs are found
 * @param amount what it added or took away, allowed or lacked
 * @param total what the arrangement costs over all years, where it was answered
 * @param reference the council's decision, the authority, the claim line or the refund
 * @param decidedBy who decided on it, where that is named
 * @param mandate under which it was decided; none where the law itself binds the college
 * @param lawfulGround by what the law itself binds the college; none where it rests on a mandate
 * @param authority on what else it was decided
 */
@Schema(name = "BudgetHistoryEntry")
public record Happened(
        String id,
        String name,
        int year,
        long version,
        long position,
        Instant recordedAt,
        String actor,
        @Nullable String correlation,
        Money amount,
        @Nullable Money total,
        @Nullable LocalDate validFrom,
        @Nullable UUID household,
        @Nullable UUID arrangement,
        @Nullable Integer arrangementVersion,
        @Nullable String reference,
        @Nullable Shortage reason,
        @Nullable ProfessionalId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable LawfulGround lawfulGround,
        @Nullable String authority) {

    public String cursor() {
        return Long.toString(position);
    }
}
