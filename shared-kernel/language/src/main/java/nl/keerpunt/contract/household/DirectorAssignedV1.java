package nl.keerpunt.contract.household;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;

/** The household has this director (regisseur) from that day; an earlier director is relieved by the same fact. */
public record DirectorAssignedV1(
        MunicipalityCode municipality, HouseholdId household, ProfessionalId director, String team, LocalDate from)
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
