package nl.keerpunt.budget.budget;

import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.TaskField;
import org.jspecify.annotations.Nullable;

/** What money is set aside for (bestemming): the lenses through which finance looks at the one ledger. */
public record Earmark(
        HouseholdId household,
        ArrangementId arrangement,
        AgbCode provider,
        LegalBasis legalBasis,
        TaskField taskField,
        @Nullable Objective objective) {

    public Earmark {
        if (!household.municipality().equals(arrangement.municipality())) {
            throw new IllegalArgumentException("an arrangement is of the municipality of its household");
        }
    }
}
