package nl.keerpunt.household.legalterm;

import static nl.keerpunt.household.legalterm.Milestone.COMPLAINT_RECEIVED;
import static nl.keerpunt.household.legalterm.Milestone.DECISION_SENT;
import static nl.keerpunt.household.legalterm.Milestone.OBJECTION_LODGED;
import static nl.keerpunt.household.legalterm.Milestone.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.legalterm.TermFact.Adjourned;
import nl.keerpunt.household.legalterm.TermFact.Cause;
import nl.keerpunt.household.legalterm.TermFact.DataAsked;
import nl.keerpunt.household.legalterm.TermFact.Delayed;
import nl.keerpunt.household.legalterm.TermFact.Planned;
import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.LegalBasis;

/**
 * Which facts count in a matter (feiten die tellen). What can have no effect on any term, whatever else becomes known,
 * is refused, so that nobody thinks it has; so is what comes before that which it follows on, such as an adjournment
 * before the objection. What may count once something earlier is recorded is not. A term whose length is to be
 * confirmed refuses nothing by its last day.
 */
public final class Counting {

    /** Why a fact does not count. */
    public enum Reason {
        MILESTONE_NOT_OF_LAW,
        APPLICATION_BEFORE_REPORT,
        DATA_NOT_ASKED,
        NO_OBJECTION,
        NO_COMPLAINT,
        NOTICE_WITHOUT_DEFAULT,
        NOTHING_TO_DECIDE,
        MATTER_OVER,
        CAUSE_NOT_OF_LAW,
        NOT_ADJOURNABLE,
        ADJOURNED_TOO_LONG,
        ALREADY_ADJOURNED,
        ADJOURNED_TOO_LATE
    }

    private static final LegalTerms TERMS = DutchTerms.all();

    private Counting() {}

    /** @param known what is recorded of the matter under that law, in any order */
    public static void require(LegalBasis law, TermFacts known, TermFact fact) {
        switch (fact) {
            case Reached reached -> requireReached(law, known, reached);
            case Planned planned -> requireBefore(known, OBJECTION_LODGED, planned.on(), Reason.NO_OBJECTION);
            case DataAsked asked -> {
                var suspended = known(law, term -> term.suspendedBy().contains(Cause.DATA_ASKED));
                requireToDecide(law, known, suspended, asked.on(), asked.until());
            }
            case Delayed delayed -> requireDelayed(law, known, delayed);
            case Adjourned adjourned -> requireAdjourned(law, known, adjourned);
        }
    }

    private static void requireReached(LegalBasis law, TermFacts known, Reached reached) {
        if (!TERMS.askFor(law, reached.milestone())) {
            throw new Refusal(Reason.MILESTONE_NOT_OF_LAW);
        }
        switch (reached.milestone()) {
            case APPLICATION_MADE -> requireInvestigated(law, known, reached.on());
            case DATA_RECEIVED -> requireAsked(known, reached.on());
            case COMMITTEE_ANNOUNCED, PAPERS_LAID_OPEN, OBJECTION_DECIDED, OBJECTION_WITHDRAWN ->
                requireBefore(known, OBJECTION_LODGED, reached.on(), Reason.NO_OBJECTION);
            case COMPLAINT_COMMITTEE_ENGAGED, COMPLAINT_HANDLED, COMPLAINT_WITHDRAWN ->
                requireBefore(known, COMPLAINT_RECEIVED, reached.on(), Reason.NO_COMPLAINT);
            case WITHDRAWN -> requireGoingOn(known, reached.on());
            case DEFAULT_NOTICE_RECEIVED -> requireDefault(law, known, reached.on());
            case MELDING_RECEIVED,
                    MELDING_CONFIRMED,
                    CLIENT_SUPPORT_OFFERED,
                    OWN_PLAN_OFFERED,
                    OWN_PLAN_HANDED_IN,
                    REPORT_HANDED_OVER,
                    FIRST_HELP_BEGUN,
                    DECISION_SENT,
                    OBJECTION_LODGED,
                    HEARING,
                    COMPLAINT_RECEIVED,
                    THREAT_KNOWN,
                    FIRST_TALK_HELD,
                    SIGNAL_RECEIVED,
                    OFFER_MADE,
                    REPAYMENT_BEGUN,
                    REPAYMENT_ENDED,
                    SEARCH_BEGUN,
                    SEARCH_WAIVED,
                    ADVANCE_PAID,
                    NO_ADVANCE_OWED -> {}
        }
    }

    /**
     * Nobody applies before the investigation was made, unless it was not within its six weeks (Wmo 2015, art. 2.3.2,
     * ninth paragraph; read at schulinck.nl and stimulansz.nl). That it was made is told by its report. First help in
     * urgency waits for neither (art. 2.3.3), and is a milestone of its own.
     */
    private static void requireInvestigated(LegalBasis law, TermFacts known, LocalDate applied) {
        var reported = known.first(Milestone.REPORT_HANDED_OVER).filter(on -> !on.isAfter(applied));
        var waiting = TERMS.running(law, known, applied).stream()
                .filter(each -> each.term().code().equals(DutchTerms.INVESTIGATION))
                .anyMatch(each -> !applied.isAfter(each.lastDay()));
        if (reported.isEmpty() && waiting) {
            throw new Refusal(Reason.APPLICATION_BEFORE_REPORT);
        }
    }

    /** What was decided or withdrawn by then is over; an objection and a complaint are withdrawn by themselves. */
    private static void requireGoingOn(TermFacts known, LocalDate on) {
        var byThen = known.on(on);
        if (Stream.of(DECISION_SENT, WITHDRAWN)
                .anyMatch(end -> byThen.first(end).isPresent())) {
            throw new Refusal(Reason.MATTER_OVER);
        }
    }

    private static void requireAsked(TermFacts known, LocalDate received) {
        if (known.on(received).facts().stream().noneMatch(DataAsked.class::isInstance)) {
            throw new Refusal(Reason.DATA_NOT_ASKED);
        }
    }

    private static void requireBefore(TermFacts known, Milestone first, LocalDate on, Reason otherwise) {
        if (known.on(on).first(first).isEmpty()) {
            throw new Refusal(otherwise);
        }
    }

    /**
     * A notice has force once the term to decide has lapsed, and while nothing was decided (Awb, art. 4:17, third
     * paragraph, and 6:12, second paragraph).
     */
    private static void requireDefault(LegalBasis law, TermFacts known, LocalDate on) {
        var inDefault = TERMS.running(law, known, on).stream()
                .filter(each -> each.term().penalty() && isOpen(each, on))
                .anyMatch(each -> each.isLate() || each.term().source().grade() != Grade.VERIFIED);
        if (!inDefault) {
            throw new Refusal(Reason.NOTICE_WITHOUT_DEFAULT);
        }
    }

    private static void requireDelayed(LegalBasis law, TermFacts known, Delayed delayed) {
        var suspended = known(
                law,
                term -> delayed.proceeding().isDecidedBy(term)
                        && term.suspendedBy().contains(delayed.cause()));
        if (suspended.isEmpty()) {
            throw new Refusal(Reason.CAUSE_NOT_OF_LAW);
        }
        requireToDecide(
                law, known, suspended, delayed.days().from(), delayed.days().until());
    }

    /** What lies still on some days has begun before their end, and was not decided before they began. */
    private static void requireToDecide(
            LegalBasis law, TermFacts known, List<LegalTerm> terms, LocalDate from, LocalDate until) {
        var open = TERMS.running(law, known, until).stream()
                .anyMatch(each -> terms.contains(each.term())
                        && (each.endedOn() == null || !each.endedOn().isBefore(from)));
        if (!open) {
            throw new Refusal(Reason.NOTHING_TO_DECIDE);
        }
    }

    /**
     * One adjourns once, within the term, and no longer than the law allows; beyond that others have to agree (Awb,
     * art. 4:14, third paragraph, 7:10, third and fourth, 9:11, second and third). Where a law sets the term for a
     * decision on an application, telling that it takes longer changes nothing of it (art. 4:14, first paragraph).
     */
    private static void requireAdjourned(LegalBasis law, TermFacts known, Adjourned adjourned) {
        var proceeding = adjourned.proceeding();
        var adjournable = known(
                law, term -> proceeding.isDecidedBy(term) && term.reckoning().isAdjournable());
        if (adjournable.isEmpty()) {
            throw new Refusal(Reason.NOT_ADJOURNABLE);
        }
        var most =
                adjournable.stream().flatMap(term -> mostWeeks(term).stream()).min(Integer::compare);
        if (most.filter(weeks -> adjourned.weeks() > weeks).isPresent()) {
            throw new Refusal(Reason.ADJOURNED_TOO_LONG, Map.of("atMost", most.get()));
        }
        if (known.isAdjourned(proceeding)) {
            throw new Refusal(Reason.ALREADY_ADJOURNED);
        }
        var on = adjourned.on();
        var open = TERMS.running(law, known, on).stream()
                .filter(each -> adjournable.contains(each.term()) && isOpen(each, on))
                .toList();
        if (open.isEmpty()) {
            throw new Refusal(Reason.NOTHING_TO_DECIDE);
        }
        if (open.stream().allMatch(each -> on.isAfter(each.lastDay()))) {
            throw new Refusal(Reason.ADJOURNED_TOO_LATE);
        }
    }

    private static Optional<Integer> mostWeeks(LegalTerm term) {
        return term.reckoning().adjourning() instanceof Reckoning.Adjourning.UpTo most
                ? Optional.of(most.weeks())
                : Optional.empty();
    }

    /** On the day itself on which it is decided it can be adjourned still. */
    private static boolean isOpen(RunningTerm term, LocalDate on) {
        return term.endedOn() == null || !term.endedOn().isBefore(on);
    }

    private static List<LegalTerm> known(LegalBasis law, Predicate<LegalTerm> which) {
        return TERMS.of(law).filter(which).toList();
    }
}
