package nl.keerpunt.household.leadtime;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.household.legalterm.Milestone;

/** From what to what is measured (stap). */
@Schema(name = "LeadStep")
enum LeadStep {
    /** Van melding tot ontvangstbevestiging. */
    CONFIRMED(Milestone.MELDING_RECEIVED, Milestone.MELDING_CONFIRMED),
    /** Van melding tot verslag. */
    REPORTED(Milestone.MELDING_RECEIVED, Milestone.REPORT_HANDED_OVER),
    /** Van verslag tot aanvraag. */
    APPLIED(Milestone.REPORT_HANDED_OVER, Milestone.APPLICATION_MADE),
    /** Van aanvraag tot beschikking. */
    DECIDED(Milestone.APPLICATION_MADE, Milestone.DECISION_SENT),
    /** Van melding tot beschikking. */
    WHOLE_WAY(Milestone.MELDING_RECEIVED, Milestone.DECISION_SENT),
    /** Van melding tot eerste hulp. */
    HELPED(Milestone.MELDING_RECEIVED, Milestone.FIRST_HELP_BEGUN);

    private final Milestone from;
    private final Milestone until;

    LeadStep(Milestone from, Milestone until) {
        this.from = from;
        this.until = until;
    }

    Milestone from() {
        return from;
    }

    Milestone until() {
        return until;
    }
}
