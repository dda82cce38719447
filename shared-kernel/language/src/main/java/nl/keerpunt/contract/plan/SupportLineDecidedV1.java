package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.ConcernsHousehold;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A support line was decided, under a mandate or by a ground of law: the provider is asked to carry it out. Volume is
 * per frequency; the provider knows the tariff.
 */
public record SupportLineDecidedV1(
        MunicipalityCode municipality,
        HouseholdId household,
        PlanId plan,
        UUID supportLine,
        ArrangementId arrangement,
        AgbCode provider,
        String product,
        long volume,
        @NameOf(Frequency.class) String frequency,
        LocalDate from,
        LocalDate until,
        LegalBasis legalBasis,
        Objective objective,
        ProfessionalId decidedBy,
        @Nullable UUID mandate,
        @Nullable LocalDate decidedOn,
        @Nullable LawfulGround ground)
        implements ContractMessage, ConcernsHousehold {

    @Override
    public String about() {
        return arrangement.uuid().toString();
    }

    @Override
    public String orderedBy() {
        return household.uuid().toString();
    }
}
