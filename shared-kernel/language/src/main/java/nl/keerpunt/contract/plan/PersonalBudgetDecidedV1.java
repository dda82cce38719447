package nl.keerpunt.contract.plan;

import java.time.LocalDate;
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
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.money.ProductUnit;
import nl.keerpunt.language.personalbudget.BudgetCondition;
import nl.keerpunt.language.personalbudget.CarerKind;
import org.jspecify.annotations.Nullable;

/**
 * A support line that the household buys itself was decided, under a mandate or by a ground of law. Volume is per
 * frequency, at the tariff of the carer, whose name is not told.
 *
 * @param conditions of the law that were found to be met
 */
public record PersonalBudgetDecidedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        PlanId plan,
        UUID supportLine,
        ArrangementId arrangement,
        UUID holder,
        @Nullable UUID representative,
        @NameOf(CarerKind.class) String carer,
        String product,
        @NameOf(ProductUnit.class) String unit,
        Amount tariff,
        long volume,
        @NameOf(Frequency.class) String frequency,
        LocalDate from,
        LocalDate until,
        LegalBasis legalBasis,
        TaskField taskField,
        Objective objective,
        List<BudgetCondition> conditions,
        ProfessionalId decidedBy,
        LocalDate decidedOn,
        @Nullable UUID mandate,
        @Nullable LawfulGround ground)
        implements ContractMessage, ConcernsHousehold {

    public PersonalBudgetDecidedV1 {
        conditions = List.copyOf(conditions);
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
