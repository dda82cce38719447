package nl.keerpunt.contract.household;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * A household is known from now on, followed by that access team.
 *
 * @param answers who registered it, and answers until there is a director; null where a former release did not tell
 */
public record HouseholdRegisteredV1(
        MunicipalityCode municipality,
        HouseholdId household,
        String team,
        @Nullable ProfessionalId answers) implements ContractMessage, ConcernsHousehold {

    @Override
    public String about() {
        return household.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
