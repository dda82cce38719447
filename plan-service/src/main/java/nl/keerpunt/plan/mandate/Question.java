package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;

/** What a mandate is asked for: money under a law, over so many months, on a day. */
public record Question(LegalBasis law, Amount amount, int months, LocalDate on) {

    public boolean isAllowedBy(Mandate mandate) {
        return mandate.allows(law, amount, months, on);
    }
}
