package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;

/** The household's plan is closed: every goal was measured. */
public record PlanClosedV1(MunicipalityCode municipality, HouseholdId household, PlanId plan, LocalDate on)
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
