package nl.keerpunt.contract.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import org.jspecify.annotations.Nullable;

/**
 * What an arrangement asks of the budget, month by month, since this version of it: after it was agreed, changed,
 * restored, stopped or withdrawn. The months replace those of every earlier version.
 *
 * @param lastDay of what was agreed; null where the verb tells it, and before 28 November 2026
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
        @Nullable LocalDate lastDay,
        @Nullable ProfessionalId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable LawfulGround ground)
        implements Committed {

    public ArrangementCommittedV1 {
        months = List.copyOf(months);
    }
}
