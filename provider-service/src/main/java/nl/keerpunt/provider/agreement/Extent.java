package nl.keerpunt.provider.agreement;

import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.provider.provider.Offer;

/** How much support, and from when to when (omvang). What may be asked for; a tariff makes it into terms. */
public record Extent(long volume, Frequency frequency, Period period) {

    public Terms at(Offer offer) {
        return new Terms(offer.product(), offer.unit(), volume, frequency, offer.tariff(), period, offer.brokenMonth());
    }
}
