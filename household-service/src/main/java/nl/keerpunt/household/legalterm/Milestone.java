package nl.keerpunt.household.legalterm;

import io.swagger.v3.oas.annotations.media.Schema;

/** What happens to a matter on one day and starts, lengthens or ends a term (mijlpaal). */
@Schema(name = "Milestone")
public enum Milestone {
    /** Melding ontvangen; under the Wgs: the resident turned to the college. */
    MELDING_RECEIVED,
    /** Ontvangst van de melding bevestigd (Wmo 2015, art. 2.3.2, first paragraph). */
    MELDING_CONFIRMED,
    /** Gewezen op gratis cliëntondersteuning (Wmo 2015, art. 2.3.2, third paragraph). */
    CLIENT_SUPPORT_OFFERED,
    /** Gewezen op het persoonlijk plan of familiegroepsplan (Wmo 2015, art. 2.3.2, second paragraph). */
    OWN_PLAN_OFFERED,
    /** Persoonlijk plan of familiegroepsplan overhandigd. */
    OWN_PLAN_HANDED_IN,
    /** Verslag van het onderzoek verstrekt. */
    REPORT_HANDED_OVER,
    /** Eerste hulp begonnen, which may be before the investigation ends. */
    FIRST_HELP_BEGUN,
    /** Aanvraag ontvangen. */
    APPLICATION_MADE,
    /** Gevraagde gegevens ontvangen. */
    DATA_RECEIVED,
    /** Beschikking verzonden. */
    DECISION_SENT,
    /** Melding of aanvraag ingetrokken. */
    WITHDRAWN,
    /** Bezwaar ontvangen. */
    OBJECTION_LODGED,
    /** Meegedeeld dat een commissie adviseert (Awb, art. 7:13, second paragraph). */
    COMMITTEE_ANNOUNCED,
    /** Hoorzitting. */
    HEARING,
    /** Stukken ter inzage gelegd. */
    PAPERS_LAID_OPEN,
    /** Beslissing op bezwaar verzonden. */
    OBJECTION_DECIDED,
    /** Bezwaar ingetrokken. */
    OBJECTION_WITHDRAWN,
    /** Schriftelijke ingebrekestelling ontvangen. */
    DEFAULT_NOTICE_RECEIVED,
    /** Klaagschrift ontvangen. */
    COMPLAINT_RECEIVED,
    /** Klachtadviescommissie ingeschakeld (Awb, section 9.1.3). */
    COMPLAINT_COMMITTEE_ENGAGED,
    /** Klacht afgehandeld. */
    COMPLAINT_HANDLED,
    /** Klacht ingetrokken. */
    COMPLAINT_WITHDRAWN,
    /** Bedreigende situatie bekend: eviction, energy, water or health insurance about to end. */
    THREAT_KNOWN,
    /** Eerste gesprek gevoerd. */
    FIRST_TALK_HELD,
    /** Signaal ontvangen. */
    SIGNAL_RECEIVED,
    /** Aanbod voor een eerste gesprek gedaan. */
    OFFER_MADE,
    /** Aflossing van schulden begonnen. */
    REPAYMENT_BEGUN,
    /** Schulden gekweten of traject beëindigd. */
    REPAYMENT_ENDED,
    /** Zoektermijn begonnen, for whom is under 27. */
    SEARCH_BEGUN,
    /** Van de zoektermijn afgezien. */
    SEARCH_WAIVED,
    /** Voorschot betaald. */
    ADVANCE_PAID,
    /** Geen voorschot verschuldigd (Participatiewet, art. 52, first paragraph, under a and b). */
    NO_ADVANCE_OWED;

    /** Whether with it the matter itself is over (einde van de zaak), whoever still had something to do in it. */
    boolean endsMatter() {
        return switch (this) {
            case DECISION_SENT,
                    WITHDRAWN,
                    OBJECTION_DECIDED,
                    OBJECTION_WITHDRAWN,
                    COMPLAINT_HANDLED,
                    COMPLAINT_WITHDRAWN,
                    REPAYMENT_ENDED -> true;
            case MELDING_RECEIVED,
                    MELDING_CONFIRMED,
                    CLIENT_SUPPORT_OFFERED,
                    OWN_PLAN_OFFERED,
                    OWN_PLAN_HANDED_IN,
                    REPORT_HANDED_OVER,
                    FIRST_HELP_BEGUN,
                    APPLICATION_MADE,
                    DATA_RECEIVED,
                    OBJECTION_LODGED,
                    COMMITTEE_ANNOUNCED,
                    HEARING,
                    PAPERS_LAID_OPEN,
                    DEFAULT_NOTICE_RECEIVED,
                    COMPLAINT_RECEIVED,
                    COMPLAINT_COMMITTEE_ENGAGED,
                    THREAT_KNOWN,
                    FIRST_TALK_HELD,
                    SIGNAL_RECEIVED,
                    OFFER_MADE,
                    REPAYMENT_BEGUN,
                    SEARCH_BEGUN,
                    SEARCH_WAIVED,
                    ADVANCE_PAID,
                    NO_ADVANCE_OWED -> false;
        };
    }
}
