package nl.keerpunt.language.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.money.Amount;

/**
 * What one professional may decide alone (mandaat): under which laws, up to which amount and for how many months, both
 * included, and in which period.
 */
public record Mandate(
        UUID uuid, ProfessionalId professional, List<LegalBasis> laws, Amount upTo, int months, Period valid) {

    public static final int MOST_MONTHS = 1_200;

    public Mandate {
        laws = List.copyOf(laws);
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("a mandate names at least one law");
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new OutOfRange("a mandate allows 1 to 1200 months");
        }
    }

    public boolean allows(LegalBasis law, Amount amount, int duration, LocalDate on) {
        return valid.contains(on) && laws.contains(law) && amount.cents() <= upTo.cents() && duration <= months;
    }

    /** How long a decision lasts in the eyes of a mandate: every month that was begun counts whole. */
    public static int monthsBegun(Period period) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(period.from(), period.until()) + 1);
    }

    public Mandate until(LocalDate lastDay) {
        return new Mandate(uuid, professional, laws, upTo, months, valid.until(lastDay));
    }
}
