package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;

/** A mandate holds until and including this day and no longer: on no day when it lies before its first. */
public record MandateWithdrawnV1(
        MunicipalityCode municipality, UUID register, ProfessionalId professional, UUID mandate, LocalDate lastDay)
        implements ContractMessage {

    @Override
    public String about() {
        return mandate.toString();
    }

    @Override
    public String orderedBy() {
        return register.toString();
    }
}
