package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Mandate;

/** What a mandate is asked for: money under a law, over so many months, on a day. */
public record Question(LegalBasis law, Amount amount, int months, LocalDate on) {

    public boolean isAllowedBy(Mandate mandate) {
        return mandate.allows(law, amount, months, on);
    }
}
