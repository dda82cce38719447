package nl.keerpunt.plan.tariff;

import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.money.Frequency;

/** How much of what is asked of whom, over which term (gevraagde ondersteuning). */
public record Terms(AgbCode provider, String product, long volume, Frequency frequency, Period period) {}
