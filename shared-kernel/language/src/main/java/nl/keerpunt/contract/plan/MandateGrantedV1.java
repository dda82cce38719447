package nl.keerpunt.contract.plan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.contract.ContractMessage;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;

/**
 * A professional may decide this alone: under these laws, up to this amount and for so many months, in this period.
 *
 * @param products for these products alone; empty: for every product, and before 28 November 2026
 * @param days on these days alone, on which somebody else is away; empty: on each, and before 28 November 2026
 */
public record MandateGrantedV1(
        MunicipalityCode municipality,
        UUID register,
        ProfessionalId professional,
        UUID mandate,
        List<LegalBasis> laws,
        Amount upTo,
        int months,
        LocalDate from,
        LocalDate until,
        List<Label> products,
        List<Period> days)
        implements ContractMessage {

    public MandateGrantedV1 {
        laws = List.copyOf(laws);
        products = List.copyOf(requireNonNullElse(products, List.of()));
        days = List.copyOf(requireNonNullElse(days, List.of()));
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
