package nl.keerpunt.contract.provider;

import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.contract.NameOf;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.ProductUnit;

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
