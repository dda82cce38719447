package nl.keerpunt.contract.provider;

import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/** A decided support line could not become an arrangement; the reason goes back to the director. */
public record ArrangementRefusedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        ArrangementId arrangement,
        PlanId plan,
        UUID supportLine,
        @NameOf(ArrangementRefusalReason.class) String reason,
        @Nullable List<ProfessionalId> mayDecide)
        implements ContractMessage, ConcernsHousehold {

    public ArrangementRefusedV1 {
        mayDecide = mayDecide == null ? null : List.copyOf(mayDecide);
    }

    @Override
    public String about() {
        return arrangement.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
