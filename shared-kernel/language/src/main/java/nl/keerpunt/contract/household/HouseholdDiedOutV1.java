package nl.keerpunt.contract.household;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * The last of the household died: nobody is left for whom something could be carried out.
 *
 * @param on the Dutch calendar day; null when it was told by mistake, or somebody lives there again
 */
public record HouseholdDiedOutV1(
        MunicipalityCode municipality,
        HouseholdId household,
        @Nullable LocalDate on) implements ContractMessage, ConcernsHousehold {

    @Override
    public String about() {
        return household.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
