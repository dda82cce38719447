package nl.keerpunt.contract.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.MonthAmount;
import nl.keerpunt.contract.NameOf;
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
 * What a personal budget asks of the budget, month by month, since this version of it: as {@link
 * ArrangementCommittedV1} tells it of what a provider carries out. No provider is asked; who holds the budget and who
 * is paid from it is not told.
 *
 * @param lastDay of what was agreed; null where the verb tells it
 */
public record PersonalBudgetCommittedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        ArrangementId arrangement,
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

    public PersonalBudgetCommittedV1 {
        months = List.copyOf(months);
    }
}
