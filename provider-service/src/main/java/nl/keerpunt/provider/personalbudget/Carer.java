package nl.keerpunt.provider.personalbudget;

import nl.keerpunt.language.personalbudget.CarerKind;
import nl.keerpunt.language.words.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the support and is paid from the budget (zorgverlener). The terms say at what tariff.
 *
 * @param name null as long as a plan alone told of them: names do not travel
 */
public record Carer(CarerKind kind, @Nullable Personal<String> name) {}
