package nl.keerpunt.provider.agreement;

import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.TaskField;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about an arrangement (afspraak): for whom, by whom, from which plan line, on which law. An
 * agreement without a plan is one that a professional made at once, within a mandate.
 */
public record Agreement(
        HouseholdId household,
        AgbCode provider,
        @Nullable PlanId plan,
        @Nullable UUID supportLine,
        @Nullable Objective objective,
        LegalBasis legalBasis,
        TaskField taskField) {}
