package nl.keerpunt.contract.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.TaskField;
import org.jspecify.annotations.Nullable;

/**
 * What an arrangement asks of the budget, month by month, since this version of it: after it was agreed, changed,
 * restored, stopped or withdrawn. The months replace those of every earlier version.
 */
public record ArrangementCommittedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        ArrangementId arrangement,
        AgbCode provider,
        @Nullable PlanId plan,
        @Nullable UUID supportLine,
        LegalBasis legalBasis,
        TaskField taskField,
        @Nullable Objective objective,
        @NameOf(CommitmentVerb.class) String verb,
        int version,
        LocalDate appliesFrom,
        List<MonthAmount> months,
        @Nullable ProfessionalId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable LawfulGround ground)
        implements ContractMessage, ConcernsHousehold {

    public ArrangementCommittedV1 {
        months = List.copyOf(months);
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
