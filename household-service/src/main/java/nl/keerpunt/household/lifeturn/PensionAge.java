package nl.keerpunt.household.lifeturn;

import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.language.calendar.Period;

/**
 * The pension age of those born in a period (AOW-leeftijd).
 *
 * @param born the days of birth to which it applies
 */
public record PensionAge(Period born, Age age, String source, Grade grade) {}
