package nl.keerpunt.provider.agreement;

import java.util.UUID;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
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
