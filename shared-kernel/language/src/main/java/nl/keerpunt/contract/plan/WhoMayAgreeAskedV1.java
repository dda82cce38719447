package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;

/**
 * Somebody agreed to a plan on that day, and plan-service has not been told yet who might: household-service tells it
 * with {@code household.WhoMayAgreeV1}.
 *
 * @param on the Dutch calendar day
 */
public record WhoMayAgreeAskedV1(MunicipalityCode municipality, HouseholdId household, LocalDate on)
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
