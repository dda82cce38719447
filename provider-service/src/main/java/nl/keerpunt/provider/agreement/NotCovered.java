package nl.keerpunt.provider.agreement;

import nl.keerpunt.language.money.Money;

/** What the budget refused a version with (ontbrekende dekking): its words, what lacks, and in which year. */
public record NotCovered(int version, int question, String reason, Money lacking, int year) {}
