package nl.keerpunt.plan.tariff;

import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Frequency;
import nl.keerpunt.language.Period;

/** How much of what is asked of whom, over which term (gevraagde ondersteuning). */
public record Terms(AgbCode provider, String product, long volume, Frequency frequency, Period period) {}
