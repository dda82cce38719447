package nl.keerpunt.provider.provider;

import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.ProductUnit;
import nl.keerpunt.language.TaskField;

/** What a provider's contract says of one product on one day, its tariff per unit included (gecontracteerd aanbod). */
public record Offer(
        String product,
        LegalBasis legalBasis,
        TaskField taskField,
        ProductUnit unit,
        BrokenMonth brokenMonth,
        Money tariff) {}
