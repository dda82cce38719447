package nl.keerpunt.budget.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it is shown (grootboekregel): all that its seal is over, and the seal.
 *
 * @param number its place in the chain of the municipality, over all years, counted from 1
 * @param untilMonth whether it counts up to the month of {@code validOn}
 * @param cause the id of the event that caused it, as the history of its year has it
 * @param name the name of that event
 * @param actor who caused it: the subject of a token, or the service whose message was heard
 * @param reference the council's decision, the authority of an overrun, the claim line or the refund
 * @param decidedBy who decided on it, where that was newly decided
 * @param mandate under which it was decided; none where the law itself binds the college
 * @param lawfulGround by what the law itself binds the college; none where it rests on a mandate
 * @param authority on what else it was decided
 * @param delivery none in kind, and where the money is not for anyone yet
 * @param form the number of the form in which it was sealed
 * @param hash its seal over all that it says and over the entry before it
 */
@Schema(name = "LedgerEntry")
public record LedgerLine(
        MunicipalityCode municipality,
        long number,
        long position,
        int line,
        int year,
        YearMonth month,
        boolean untilMonth,
        Account from,
        Account to,
        @Schema(minimum = "1") Money amount,
        @Nullable LegalBasis legalBasis,
        @Nullable TaskField taskField,
        @Nullable Objective objective,
        @Nullable AgbCode provider,
        @Nullable UUID household,
        @Nullable UUID arrangement,
        @Nullable Integer arrangementVersion,
        String cause,
        String name,
        Instant recordedAt,
        String actor,
        @Nullable String reference,
        @Nullable ProfessionalId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable LawfulGround lawfulGround,
        @Nullable String authority,
        @Nullable Delivery delivery,
        int form,
        @Schema(pattern = "^[0-9a-f]{64}$", maxLength = 64) String hash) {

    public String cursor() {
        return position + "." + line;
    }
}
