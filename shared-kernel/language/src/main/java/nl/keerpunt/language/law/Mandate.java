package nl.keerpunt.language.law;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.OutOfRange;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;
import org.jspecify.annotations.Nullable;

/**
 * What one professional may decide alone (mandaat; Awb, art. 10:1 and 10:5): under which laws, up to which amount and
 * for how many months, both included, in which period, and for which products.
 *
 * <p>Held in somebody's place (plaatsvervanging), it holds on the days on which that one is away, as they were stated
 * when it was granted. No article of the Awb is about that: the mandate decisions of municipalities are, and what they
 * ask of the days is to be confirmed. Whose place it is makes no difference to what it allows, and is not told here.
 *
 * @param products by their codes in the contracts; empty: every product, as in all that was granted until 28 November
 *     2026
 * @param days on which alone it holds: somebody is away; empty: on each of its validity, in one's own place
 */
public record Mandate(
        UUID uuid,
        ProfessionalId professional,
        List<LegalBasis> laws,
        Amount upTo,
        int months,
        Period valid,
        List<Label> products,
        List<Period> days) {

    public static final int MOST_MONTHS = 1_200;

    public static final int MOST_PRODUCTS = 200;

    public static final int MOST_PERIODS = 20;

    public Mandate {
        laws = List.copyOf(laws);
        products = List.copyOf(requireNonNullElse(products, List.of()));
        days = List.copyOf(requireNonNullElse(days, List.of()));
        if (laws.isEmpty()) {
            throw new IllegalArgumentException("a mandate names at least one law");
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new OutOfRange("a mandate allows 1 to 1200 months");
        }
        if (products.size() > MOST_PRODUCTS) {
            throw new OutOfRange("a mandate names at most 200 products");
        }
        if (days.size() > MOST_PERIODS) {
            throw new OutOfRange("a mandate names at most 20 periods of absence");
        }
    }

    /** For every product, in one's own place. */
    public Mandate(
            UUID uuid, ProfessionalId professional, List<LegalBasis> laws, Amount upTo, int months, Period valid) {
        this(uuid, professional, laws, upTo, months, valid, List.of(), List.of());
    }

    public boolean allows(MandateQuestion asked) {
        return passed(asked).isEmpty();
    }

    /** The limits beyond which it lies. */
    public List<MandateLimit> passed(MandateQuestion asked) {
        return Stream.of(MandateLimit.values())
                .filter(limit -> limit.isPassedBy(asked, this))
                .toList();
    }

    /** What names no product lies outside a mandate that names some. */
    boolean covers(@Nullable String product) {
        return products.isEmpty()
                || products.stream().anyMatch(named -> named.value().equals(product));
    }

    /** Whether it is held on that day: within its validity, and while the other is away. */
    public boolean holdsOn(LocalDate day) {
        return valid.contains(day) && isOnItsDays(day);
    }

    boolean isOnItsDays(LocalDate day) {
        return days.isEmpty() || days.stream().anyMatch(period -> period.contains(day));
    }

    /** How long a decision lasts in the eyes of a mandate: every month that was begun counts whole. */
    public static int monthsBegun(Period period) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(period.from(), period.until()) + 1);
    }

    public Mandate until(LocalDate lastDay) {
        return new Mandate(uuid, professional, laws, upTo, months, valid.until(lastDay), products, days);
    }

    /** The same from then on for a successor. */
    public Mandate of(ProfessionalId successor, UUID other, LocalDate from) {
        return new Mandate(other, successor, laws, upTo, months, valid.from(from), products, days);
    }
}
