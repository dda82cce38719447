package nl.keerpunt.plan.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.ProfessionalId;

/**
 * What one professional may decide alone (mandaat): under which laws, up to which amount and for how many months, both
 * included, and in which period.
 */
public record Mandate(
        UUID uuid, ProfessionalId professional, List<LegalBasis> laws, Money upTo, int months, Period valid) {

    public Mandate {
        laws = List.copyOf(laws);
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("a mandate names at least one law");
        }
        if (upTo.isNegative()) {
            throw new IllegalArgumentException("a mandate cannot end below nothing");
        }
        if (months < 1) {
            throw new IllegalArgumentException("a mandate allows at least one month");
        }
    }

    public boolean allows(LegalBasis law, Money amount, int duration, LocalDate on) {
        return valid.contains(on) && laws.contains(law) && !amount.exceeds(upTo) && duration <= months;
    }

    /** How long a decision lasts in the eyes of a mandate: every month that was begun counts whole. */
    public static int monthsBegun(Period period) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(period.from(), period.until()) + 1);
    }

    Mandate until(LocalDate lastDay) {
        return new Mandate(uuid, professional, laws, upTo, months, valid.until(lastDay));
    }
}
