package nl.keerpunt.contract.household;

import java.time.LocalDate;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * The household has this director (regisseur) from that day; an earlier director is relieved by the same fact. Told
 * again once the director accepts.
 *
 * @param answers who assigned the director, and answers until they accept; null when the director answers
 */
public record DirectorAssignedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        ProfessionalId director,
        String team,
        LocalDate from,
        @Nullable ProfessionalId answers)
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
