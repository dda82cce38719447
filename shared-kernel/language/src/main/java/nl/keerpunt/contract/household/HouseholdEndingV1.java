package nl.keerpunt.contract.household;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * The household's record is going to be destroyed: every service refuses what is new for it, ends what it has, and then
 * says that it is quiet.
 *
 * @param on the Dutch calendar day on which everything ends
 */
public record HouseholdEndingV1(MunicipalityCode municipality, HouseholdId household, LocalDate on)
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
