package nl.keerpunt.language.law;

import java.time.LocalDate;
import nl.keerpunt.language.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate is asked for (vraag aan een mandaat): money under a law, for a product of a provider's contract, over
 * so many months, on a day.
 *
 * @param product by its code in the contract; null where none is named
 */
public record MandateQuestion(LegalBasis law, @Nullable String product, Amount amount, int months, LocalDate on) {}
