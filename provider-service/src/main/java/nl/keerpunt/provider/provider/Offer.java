package nl.keerpunt.provider.provider;

import nl.keerpunt.language.BrokenMonth;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.TaskField;
import nl.keerpunt.language.Unit;

/** What a provider's contract says of one product on one day, its tariff per unit included (gecontracteerd aanbod). */
public record Offer(
        String product, LegalBasis legalBasis, TaskField taskField, Unit unit, BrokenMonth brokenMonth, Money tariff) {}
