package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;

/** The household's plan is active, under this director. */
public record PlanActivatedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        PlanId plan,
        int version,
        ProfessionalId director,
        LocalDate on)
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
