package nl.keerpunt.contract.provider;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.ProductUnit;

/**
 * What a provider's contract asks for one unit of a product in this period; it replaces what was agreed for those days.
 */
public record TariffAgreedV1(
        MunicipalityCode municipality,
        UUID contract,
        AgbCode provider,
        String product,
        LegalBasis legalBasis,
        @NameOf(ProductUnit.class) String unit,
        @NameOf(BrokenMonth.class) String brokenMonth,
        Amount perUnit,
        LocalDate from,
        LocalDate until)
        implements ContractMessage {

    @Override
    public String about() {
        return contract.toString();
    }

    @Override
    public String orderedBy() {
        return contract.toString();
    }
}
