package nl.keerpunt.household.legalterm;

import nl.keerpunt.household.legalterm.TermFact.Reached;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.law.LegalBasis;

/** Which facts count in a matter (feiten die tellen): what the law does not allow is refused. */
public final class Counting {

    /** Why a fact does not count. */
    public enum Reason {
        APPLICATION_BEFORE_REPORT
    }

    private static final LegalTerms TERMS = DutchTerms.all();

    private Counting() {}

    /** @param known what is recorded of the matter under that law, in any order */
    public static void require(LegalBasis law, TermFacts known, TermFact fact) {
        if (fact instanceof Reached reached && reached.milestone() == Milestone.APPLICATION_MADE) {
            requireInvestigated(law, known, reached);
        }
    }

    /**
     * Nobody applies before the investigation was made, unless it was not within its six weeks (Wmo 2015, art. 2.3.2,
     * ninth paragraph; read at schulinck.nl and stimulansz.nl). That it was made is told by its report. First help in
     * urgency waits for neither (art. 2.3.3), and is a milestone of its own.
     */
    private static void requireInvestigated(LegalBasis law, TermFacts known, Reached applied) {
        var reported = known.first(Milestone.REPORT_HANDED_OVER).filter(on -> !on.isAfter(applied.on()));
        var waiting = TERMS.running(law, known, applied.on()).stream()
                .filter(each -> each.term().code().equals(DutchTerms.INVESTIGATION))
                .anyMatch(each -> !applied.on().isAfter(each.lastDay()));
        if (reported.isEmpty() && waiting) {
            throw new Refusal(Reason.APPLICATION_BEFORE_REPORT);
        }
    }
}
