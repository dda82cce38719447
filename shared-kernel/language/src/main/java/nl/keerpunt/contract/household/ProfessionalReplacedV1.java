package nl.keerpunt.contract.household;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;

/** After this day a professional's work is done by a successor: the mandates go over as the households do. */
public record ProfessionalReplacedV1(
        MunicipalityCode municipality,
        UUID handover,
        ProfessionalId leaving,
        ProfessionalId successor,
        LocalDate lastDay)
        implements ContractMessage {

    @Override
    public String about() {
        return handover.toString();
    }

    @Override
    public String orderedBy() {
        return handover.toString();
    }
}
