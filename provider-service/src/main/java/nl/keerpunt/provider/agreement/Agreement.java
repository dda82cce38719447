package nl.keerpunt.provider.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.provider.personalbudget.PersonalBudget;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about an arrangement (afspraak): for whom, by whom, from which plan line, on which law. An
 * agreement without a plan is one that a professional made at once, within a mandate.
 *
 * @param provider null when the household buys the support itself
 * @param personalBudget null when a provider carries the support out
 */
public record Agreement(
        HouseholdId household,
        @Nullable AgbCode provider,
        @Nullable PlanId plan,
        @Nullable UUID supportLine,
        @Nullable Objective objective,
        LegalBasis legalBasis,
        TaskField taskField,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PersonalBudget personalBudget) {

    public Agreement {
        if ((provider == null) == (personalBudget == null)) {
            throw new IllegalArgumentException("either a provider carries support out, or the household buys it");
        }
    }

    /** In kind. */
    public Agreement(
            HouseholdId household,
            AgbCode provider,
            @Nullable PlanId plan,
            @Nullable UUID supportLine,
            @Nullable Objective objective,
            LegalBasis legalBasis,
            TaskField taskField) {
        this(household, provider, plan, supportLine, objective, legalBasis, taskField, null);
    }

    public Delivery delivery() {
        return personalBudget == null ? Delivery.IN_KIND : Delivery.PERSONAL_BUDGET;
    }
}
