package nl.keerpunt.contract.budget;

import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.money.Money;

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
