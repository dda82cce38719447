package nl.keerpunt.contract.household;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/** What goes out about the household may go out again. */
public record SafetyFlagLiftedV1(MunicipalityCode municipality, HouseholdId household)
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
