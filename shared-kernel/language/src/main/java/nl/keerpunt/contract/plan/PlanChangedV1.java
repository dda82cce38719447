package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * Something was recorded in the household's plan of which no other message tells: it lengthens the term for which the
 * record is kept.
 *
 * @param on the Dutch calendar day on which it was recorded
 * @param line the support line that it is about, if it is about one
 * @param law on which that line rests from now on; null once the line is dropped
 */
public record PlanChangedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        LocalDate on,
        @Nullable UUID line,
        @Nullable LegalBasis law)
        implements ContractMessage, ConcernsHousehold {

    @Override
    public String about() {
        return household.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
