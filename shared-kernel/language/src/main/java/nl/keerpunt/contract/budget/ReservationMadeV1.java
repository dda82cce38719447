package nl.keerpunt.contract.budget;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.money.Money;
import org.jspecify.annotations.Nullable;

/** The budget covers this version of the arrangement; an overrun names the authority that allowed it. */
public record ReservationMadeV1(
        MunicipalityCode municipality,
        HouseholdId household,
        ArrangementId arrangement,
        int version,
        int year,
        Money total,
        @Nullable String overrunAuthority)
        implements ContractMessage, ConcernsHousehold {

    @Override
    public String about() {
        return arrangement.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
