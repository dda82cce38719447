package nl.keerpunt.provider.provider;

import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.BrokenMonth;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.money.ProductUnit;

/** What a provider's contract says of one product on one day, its tariff per unit included (gecontracteerd aanbod). */
public record Offer(
        String product,
        LegalBasis legalBasis,
        TaskField taskField,
        ProductUnit unit,
        BrokenMonth brokenMonth,
        Money tariff) {}
