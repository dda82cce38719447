package nl.keerpunt.provider.personalbudget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the budget (budgethouder) and who acts for them (vertegenwoordiger): a member or an outsider of the
 * household each, by the id that household-service knows them by. It never changes: another holder is another budget.
 *
 * @param representative null when the holder acts alone
 */
public record PersonalBudget(UUID holder, @Nullable UUID representative) {}
