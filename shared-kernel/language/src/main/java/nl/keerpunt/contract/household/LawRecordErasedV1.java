package nl.keerpunt.contract.household;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;

/**
 * What belongs to one law alone in the household's record is to become unreadable now: every service destroys that key.
 */
public record LawRecordErasedV1(MunicipalityCode municipality, HouseholdId household, LegalBasis law)
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
