package nl.keerpunt.contract.household;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * From which day until which a professional works for the municipality; what is told last of somebody holds.
 *
 * @param entry of the register: a pseudonym that follows from both
 * @param lastDay null: until further notice
 */
public record ProfessionalKnownV1(
        MunicipalityCode municipality,
        UUID entry,
        ProfessionalId professional,
        LocalDate from,
        @Nullable LocalDate lastDay)
        implements ContractMessage {

    @Override
    public String about() {
        return entry.toString();
    }

    @Override
    public String orderedBy() {
        return entry.toString();
    }
}
