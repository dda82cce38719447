package nl.keerpunt.contract.budget;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.MunicipalityCode;

/** The budget does not cover this version of the arrangement: why, in which year, and how much is lacking. */
public record ReservationRefusedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        ArrangementId arrangement,
        int version,
        int year,
        @NameOf(ReservationRefusalReason.class) String reason,
        Money lacking)
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
