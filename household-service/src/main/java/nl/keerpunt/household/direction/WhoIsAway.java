package nl.keerpunt.household.direction;

import java.time.LocalDate;
import java.util.Map;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;

/** Who left, or is absent while nobody stands in for them (afwezig zonder vervanger), on a day, and since which day. */
@FunctionalInterface
public interface WhoIsAway {

    /** The read model that tells it. */
    String MODEL = "register";

    Map<ProfessionalId, LocalDate> on(MunicipalityCode municipality, LocalDate day);
}
