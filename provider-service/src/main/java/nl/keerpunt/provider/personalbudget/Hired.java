package nl.keerpunt.provider.personalbudget;

import nl.keerpunt.language.money.Money;

/** A carer at a tariff per unit (zorgovereenkomst): what a household agreed with whom it buys from. */
public record Hired(Carer carer, Money tariff) {}
