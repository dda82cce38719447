package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.household.legalterm.Milestone;

/**
 * What people record of a request by hand: all that the terms of Wmo, Jeugdwet, Participatiewet and Wgs start with or
 * wait for. That a melding was received is told by the request itself.
 */
@Schema(name = "ReachableMilestone")
enum ReachableMilestone {
    /** Ontvangst van de melding bevestigd. */
    MELDING_CONFIRMED(Milestone.MELDING_CONFIRMED),
    /** Gewezen op gratis cliëntondersteuning. */
    CLIENT_SUPPORT_OFFERED(Milestone.CLIENT_SUPPORT_OFFERED),
    /** Gewezen op het persoonlijk plan of familiegroepsplan. */
    OWN_PLAN_OFFERED(Milestone.OWN_PLAN_OFFERED),
    /** Persoonlijk plan of familiegroepsplan overhandigd. */
    OWN_PLAN_HANDED_IN(Milestone.OWN_PLAN_HANDED_IN),
    /** Verslag van het onderzoek verstrekt. */
    REPORT_HANDED_OVER(Milestone.REPORT_HANDED_OVER),
    /** Aanvraag ontvangen. */
    APPLICATION_MADE(Milestone.APPLICATION_MADE),
    /** Gevraagde gegevens ontvangen. */
    DATA_RECEIVED(Milestone.DATA_RECEIVED),
    /** Beschikking verzonden. */
    DECISION_SENT(Milestone.DECISION_SENT),
    /** Melding of aanvraag ingetrokken. */
    WITHDRAWN(Milestone.WITHDRAWN),
    /** Bedreigende situatie bekend. */
    THREAT_KNOWN(Milestone.THREAT_KNOWN),
    /** Eerste gesprek gevoerd. */
    FIRST_TALK_HELD(Milestone.FIRST_TALK_HELD),
    /** Zoektermijn begonnen. */
    SEARCH_BEGUN(Milestone.SEARCH_BEGUN),
    /** Van de zoektermijn afgezien. */
    SEARCH_WAIVED(Milestone.SEARCH_WAIVED),
    /** Voorschot betaald. */
    ADVANCE_PAID(Milestone.ADVANCE_PAID),
    /** Geen voorschot verschuldigd. */
    NO_ADVANCE_OWED(Milestone.NO_ADVANCE_OWED);

    private final Milestone milestone;

    ReachableMilestone(Milestone milestone) {
        this.milestone = milestone;
    }

    Milestone milestone() {
        return milestone;
    }
}
