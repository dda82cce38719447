package nl.keerpunt.budget.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.personalbudget.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * What money is set aside for (bestemming): the lenses through which finance looks at the one ledger.
 *
 * @param provider null of a personal budget: the household buys the support itself
 * @param ground by what the law itself binds the college to it; null where it rests on a mandate
 */
public record Earmark(
        HouseholdId household,
        ArrangementId arrangement,
        @Nullable AgbCode provider,
        LegalBasis legalBasis,
        TaskField taskField,
        @Nullable Objective objective,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LawfulGround ground) {

    public Earmark {
        if (!household.municipality().equals(arrangement.municipality())) {
            throw new IllegalArgumentException("an arrangement is of the municipality of its household");
        }
    }

    /** How what it is set aside for is delivered. */
    public Delivery delivery() {
        return provider == null ? Delivery.PERSONAL_BUDGET : Delivery.IN_KIND;
    }

    /** The same, on that ground of law, or on none. */
    public Earmark on(@Nullable LawfulGround other) {
        return new Earmark(household, arrangement, provider, legalBasis, taskField, objective, other);
    }
}
