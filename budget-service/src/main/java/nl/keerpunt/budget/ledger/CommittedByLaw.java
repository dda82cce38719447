package nl.keerpunt.budget.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * What a year bears of an arrangement by a ground of law, under the last decision on it; or such a decision that the
 * budget refused, as long as nothing was answered since. Each arrangement and ground is there once, so that what is
 * held adds up.
 *
 * @param arrangementVersion that of the decision; what followed without a new one rests on it
 * @param total what the decided version costs over all years; none where it was refused
 * @param reason why the budget refused it; none where it is held
 * @param lacking how much the budget lacked for it
 * @param held what this year holds of it now; 0 where it was withdrawn, moved to a mandate or refused
 */
@Schema(name = "LawfulCommitment")
public record CommittedByLaw(
        UUID household,
        UUID arrangement,
        int arrangementVersion,
        LawfulGround lawfulGround,
        @Nullable ProfessionalId decidedBy,
        @Nullable LocalDate decidedOn,
        Instant recordedAt,
        @JsonIgnore long position,
        @Nullable Money total,
        @Nullable Shortage reason,
        @Nullable Money lacking,
        HeldAmounts held) {

    /**
     * The last decision on what the ledger has by a ground of law, whichever year tells it, with what the ledger
     * holds; and the refused ones that are the last answer.
     */
    static final String ROWS = """
            with held as (
              select arrangement, lawful_ground, %s as reserved, %s as realised, %s as to_claim_back from ledger_entry
               where municipality = :municipality and year = :year and position <= :position
                 and lawful_ground is not null
               group by arrangement, lawful_ground)
            select * from (
              select decision.*, reserved, realised, to_claim_back from held cross join lateral (
                select * from budget_fact f
                 where f.municipality = :municipality and f.arrangement = held.arrangement and f.answers
                   and f.lawful_ground = held.lawful_ground and f.reason is null and f.position <= :position
                 order by f.decided_by is null, f.position desc limit 1) decision
              union all
              select f.*, 0, 0, 0 from budget_fact f
               where f.municipality = :municipality and f.year = :year and f.position <= :position
                 and f.lawful_ground is not null and f.decided_by is not null and f.reason is not null
                 and not exists (select from budget_fact later
                                  where later.municipality = :municipality and later.arrangement = f.arrangement
                                    and later.answers and later.position > f.position
                                    and later.position <= :position)) by_law
             where position < :before order by position desc limit :rows""".formatted(
                    LedgerRows.balance("RESERVED", "true"),
                    LedgerRows.balance("REALISED", "true") + " + " + LedgerRows.balance("TO_CLAIM_BACK", "true"),
                    LedgerRows.balance("TO_CLAIM_BACK", "true"));

    public String cursor() {
        return Long.toString(position);
    }
}
