package nl.keerpunt.household.keeping;

import java.time.LocalDate;
import nl.keerpunt.language.law.LegalBasis;

/**
 * How long one kind of record is kept under one law (bewaartermijn).
 *
 * @param code by which history knows it; another term is another rule, under another code
 * @param kind the kind of record, as it is called in Dutch
 * @param years the term (termijn)
 * @param source law and article
 * @param validFrom the first day on which one may go by it
 */
public record KeepingRule(
        String code,
        LegalBasis law,
        String kind,
        int years,
        Start start,
        String source,
        Grade grade,
        LocalDate validFrom) {

    public KeepingRule {
        if (years < 1) {
            throw new IllegalArgumentException("a term is a year or more");
        }
    }

    /**
     * The first day on which it may be destroyed. A term of years ends with the day of the same date, or with the
     * last day of a February that has none; the General Extension of Time Limits Act does not extend terms of years
     * (art. 4).
     */
    public LocalDate dueOn(LocalDate lastChange) {
        return lastChange.plusYears(years).plusDays(1);
    }

    /** The latest last change that makes it due on that day. */
    LocalDate latestDue(LocalDate day) {
        var sameDate = day.minusDays(1).minusYears(years);
        var leapDay = sameDate.plusDays(1); // Counted on from 28 and from 29 February, a term may end on one day.
        return dueOn(leapDay).isAfter(day) ? sameDate : leapDay;
    }
}
