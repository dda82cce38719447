package nl.keerpunt.household.legalterm;

import java.time.LocalDate;
import java.util.Set;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.law.LegalBasis;

/**
 * One term as the law defines it (wettelijke termijn).
 *
 * @param code by which one refers to it; of one code at most one definition holds on a day
 * @param law under which the matter falls; what holds under every law stands under {@link #EVERY_LAW}
 * @param whose who has to do something before it lapses
 * @param suspendedBy the causes that take days away from it
 * @param endedBy what it waits for
 * @param penalty whether deciding late costs a penalty (dwangsom; Awb, art. 4:17 and 7:14)
 */
public record LegalTerm(
        String code,
        LegalBasis law,
        Source source,
        Party whose,
        Start start,
        Reckoning reckoning,
        Set<Cause> suspendedBy,
        Set<Milestone> endedBy,
        boolean penalty) {

    /** The general rules of administrative law (Algemene wet bestuursrecht). */
    public static final LegalBasis EVERY_LAW = new LegalBasis("AWB");

    /**
     * Where it is written (vindplaats).
     *
     * @param article law and article, in Dutch
     * @param read where that was read
     * @param valid the days on which a term may start by it
     */
    public record Source(String article, String read, Grade grade, Force force, Period valid) {

        /** Valid until the law changes. */
        public static Source since(String day, String article, String read, Grade grade, Force force) {
            return new Source(article, read, grade, force, new Period(LocalDate.parse(day), Days.LAST));
        }

        public Source from(String day) {
            return new Source(article, read, grade, force, valid.from(LocalDate.parse(day)));
        }

        public Source until(String day) {
            return new Source(article, read, grade, force, valid.until(LocalDate.parse(day)));
        }
    }

    public LegalTerm {
        suspendedBy = InOrder.of(suspendedBy, Cause.class);
        endedBy = InOrder.of(endedBy, Milestone.class);
        var back = start instanceof Start.Before;
        var length = reckoning.length().unit();
        if (back && length != Length.Unit.DAYS && length != Length.Unit.WEEKS) {
            throw new IllegalArgumentException("one counts back in days or weeks");
        }
        if (penalty && start instanceof Start.AfterLapse) {
            throw new IllegalArgumentException("a penalty is not counted from itself");
        }
        if (back && !suspendedBy.isEmpty()) {
            throw new IllegalArgumentException("what is counted back is not suspended");
        }
    }

    /** Whether it starts with it, is longer by it or waits for it. */
    boolean asksFor(Milestone milestone) {
        var longer = reckoning.longer();
        return endedBy.contains(milestone)
                || start.milestones().contains(milestone)
                || longer != null && longer.once() == milestone;
    }

    /** The same, but of somebody else than the municipality. */
    LegalTerm of(Party other) {
        return new LegalTerm(code, law, source, other, start, reckoning, suspendedBy, endedBy, penalty);
    }
}
