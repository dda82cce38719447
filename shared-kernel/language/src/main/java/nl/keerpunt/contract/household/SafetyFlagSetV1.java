package nl.keerpunt.contract.household;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * From now on nothing about the household goes out: no letter, no mail, no calendar entry, nothing that a resident is
 * shown.
 */
public record SafetyFlagSetV1(MunicipalityCode municipality, HouseholdId household)
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
