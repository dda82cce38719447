package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is decided on (procedure): more time for the one is no more time for the others. */
@Schema(name = "TermProceeding")
public enum Proceeding {
    /** Aanvraag, of de melding die daarvoor geldt. */
    APPLICATION(Milestone.DECISION_SENT),
    /** Bezwaar. */
    OBJECTION(Milestone.OBJECTION_DECIDED),
    /** Klacht. */
    COMPLAINT(Milestone.COMPLAINT_HANDLED);

    private final Milestone decided;

    Proceeding(Milestone decided) {
        this.decided = decided;
    }

    /** Whether a term waits for this to be decided. */
    boolean isDecidedBy(LegalTerm term) {
        return term.endedBy().contains(decided);
    }
}
