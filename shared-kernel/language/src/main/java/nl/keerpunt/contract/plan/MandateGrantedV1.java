package nl.keerpunt.contract.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;

/** A professional may decide this alone: under these laws, up to this amount and for so many months, in this period. */
public record MandateGrantedV1(
        MunicipalityCode municipality,
        UUID register,
        ProfessionalId professional,
        UUID mandate,
        List<LegalBasis> laws,
        Amount upTo,
        int months,
        LocalDate from,
        LocalDate until)
        implements ContractMessage {

    public MandateGrantedV1 {
        laws = List.copyOf(laws);
    }

    @Override
    public String about() {
        return mandate.toString();
    }

    @Override
    public String orderedBy() {
        return register.toString();
    }
}
