package nl.keerpunt.household.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.keerpunt.household.legalterm.Milestone;

/**
 * What people record of a request by hand: all that its terms start with or wait for. That a melding was received is
 * told by the request itself, and an objection and a hearing have operations of their own.
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
    /** Eerste hulp begonnen. */
    FIRST_HELP_BEGUN(Milestone.FIRST_HELP_BEGUN),
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
    NO_ADVANCE_OWED(Milestone.NO_ADVANCE_OWED),
    /** Meegedeeld dat een commissie adviseert over het bezwaar. */
    COMMITTEE_ANNOUNCED(Milestone.COMMITTEE_ANNOUNCED),
    /** Stukken ter inzage gelegd. */
    PAPERS_LAID_OPEN(Milestone.PAPERS_LAID_OPEN),
    /** Beslissing op bezwaar verzonden. */
    OBJECTION_DECIDED(Milestone.OBJECTION_DECIDED),
    /** Bezwaar ingetrokken. */
    OBJECTION_WITHDRAWN(Milestone.OBJECTION_WITHDRAWN),
    /** Schriftelijke ingebrekestelling ontvangen. */
    DEFAULT_NOTICE_RECEIVED(Milestone.DEFAULT_NOTICE_RECEIVED),
    /** Klaagschrift ontvangen. */
    COMPLAINT_RECEIVED(Milestone.COMPLAINT_RECEIVED),
    /** Klachtadviescommissie ingeschakeld. */
    COMPLAINT_COMMITTEE_ENGAGED(Milestone.COMPLAINT_COMMITTEE_ENGAGED),
    /** Klacht afgehandeld. */
    COMPLAINT_HANDLED(Milestone.COMPLAINT_HANDLED),
    /** Klacht ingetrokken. */
    COMPLAINT_WITHDRAWN(Milestone.COMPLAINT_WITHDRAWN),
    /** Signaal ontvangen. */
    SIGNAL_RECEIVED(Milestone.SIGNAL_RECEIVED),
    /** Aanbod voor een eerste gesprek gedaan. */
    OFFER_MADE(Milestone.OFFER_MADE),
    /** Aflossing van schulden begonnen. */
    REPAYMENT_BEGUN(Milestone.REPAYMENT_BEGUN),
    /** Schulden gekweten of traject beëindigd. */
    REPAYMENT_ENDED(Milestone.REPAYMENT_ENDED);

    private final Milestone milestone;

    ReachableMilestone(Milestone milestone) {
        this.milestone = milestone;
    }

    Milestone milestone() {
        return milestone;
    }
}
