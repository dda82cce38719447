package nl.keerpunt.household.legalterm;

import static nl.keerpunt.household.keeping.Grade.TO_BE_CONFIRMED;
import static nl.keerpunt.household.keeping.Grade.VERIFIED;
import static nl.keerpunt.household.legalterm.AwbTerms.ART_4_15;
import static nl.keerpunt.household.legalterm.Force.LAW;
import static nl.keerpunt.household.legalterm.Force.NORM;
import static nl.keerpunt.household.legalterm.Force.WAIT;
import static nl.keerpunt.household.legalterm.LegalTerm.Source.since;
import static nl.keerpunt.household.legalterm.Length.days;
import static nl.keerpunt.household.legalterm.Length.months;
import static nl.keerpunt.household.legalterm.Length.weeks;
import static nl.keerpunt.household.legalterm.Length.workingDays;
import static nl.keerpunt.household.legalterm.Milestone.*;
import static nl.keerpunt.household.legalterm.Reckoning.notStatutory;
import static nl.keerpunt.household.legalterm.Reckoning.statutory;
import static nl.keerpunt.household.legalterm.Start.atFirst;
import static nl.keerpunt.household.legalterm.Start.whenAll;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.keerpunt.household.legalterm.LegalTerm.Source;
import nl.keerpunt.household.legalterm.Reckoning.Adjourning;
import nl.keerpunt.language.law.LegalBasis;

/**
 * The terms of the laws of the social domain, as data (termijnen per wet). A municipality configures what is still to
 * be confirmed or stands in its own ordinance: {@link LegalTerms#configured}.
 */
public final class DutchTerms {

    public static final LegalBasis WMO = new LegalBasis("WMO");
    public static final LegalBasis YOUTH_ACT = new LegalBasis("JEUGDWET");
    public static final LegalBasis PARTICIPATION_ACT = new LegalBasis("PARTICIPATIEWET");
    public static final LegalBasis DEBT_HELP = new LegalBasis("WGS");

    /** The code of the six weeks for the investigation after a melding (onderzoek; Wmo 2015, art. 2.3.2). */
    static final String INVESTIGATION = "WMO-2.3.2-1";

    private static final String STATUTE = "wettekst op wetten.legaltools.nl";
    private static final String AWB_4_14 = "tekst van Awb 4:14 op pgawb.nl";
    private static final String ADVANCE_TEXT = "tekst van het artikel op burgerkrachtcentraal.nl";
    private static final String SEARCH_2026 = "CVDR755166, bgr-2025-3343, gemeente.nu 15-10-2025";
    private static final String NOT_READ = "vakkennis";

    private static final Set<Milestone> DECIDED = Set.of(DECISION_SENT, WITHDRAWN);
    private static final Set<Milestone> PLAN = Set.of(OWN_PLAN_HANDED_IN, WITHDRAWN);
    private static final Set<Milestone> TALK = Set.of(FIRST_TALK_HELD, DECISION_SENT, WITHDRAWN);
    private static final Set<Milestone> ADVANCE = Set.of(ADVANCE_PAID, NO_ADVANCE_OWED, DECISION_SENT, WITHDRAWN);

    private static final Set<Milestone> MEASURED =
            Set.of(MELDING_RECEIVED, MELDING_CONFIRMED, APPLICATION_MADE, DATA_RECEIVED, FIRST_HELP_BEGUN);
    private static final Set<Milestone> TOLD = Set.of(CLIENT_SUPPORT_OFFERED, OWN_PLAN_OFFERED, REPORT_HANDED_OVER);

    private DutchTerms() {}

    public static LegalTerms all() {
        return new LegalTerms(Stream.of(wmo(), youthAct(), participationAct(), debtHelp(), AwbTerms.terms())
                .flatMap(List::stream)
                .toList());
    }

    /**
     * Nothing suspends the investigation: there is no application yet, to which Awb 4:15 could apply. Who applies once
     * it lapsed is decided about without a report (art. 2.3.2, ninth paragraph): then nobody waits for one any more.
     */
    private static List<LegalTerm> wmo() {
        var melding = atFirst(MELDING_RECEIVED);
        var investigation = since("2015-01-01", "Wmo 2015, art. 2.3.2, eerste en negende lid", STATUTE, VERIFIED, LAW);
        var ownPlan = since("2015-01-01", "Wmo 2015, art. 2.3.2, tweede lid", STATUTE, VERIFIED, LAW);
        var decision = since("2015-01-01", "Wmo 2015, art. 2.3.5, tweede lid", "yong.nl, stimulansz.nl", VERIFIED, LAW);
        var reported = Set.of(REPORT_HANDED_OVER, DECISION_SENT, WITHDRAWN);
        return List.of(
                plain(INVESTIGATION, WMO, investigation, melding, statutory(weeks(6)), reported),
                plain("WMO-2.3.2-2", WMO, ownPlan, melding, statutory(days(7)), PLAN)
                        .of(Party.RESIDENT),
                decision("WMO-2.3.5-2", WMO, decision, atFirst(APPLICATION_MADE), statutory(weeks(2))));
    }

    /**
     * The youth act sets no term of its own. A court took the melding for an application (Rechtbank
     * Zeeland-West-Brabant 23 November 2022), so the clock starts with whichever comes first.
     */
    private static List<LegalTerm> youthAct() {
        var asked = atFirst(MELDING_RECEIVED, APPLICATION_MADE);
        var decision = since("2015-01-01", "Awb, art. 4:13 en 4:14, derde lid", AWB_4_14, VERIFIED, LAW);
        var ownPlan = since("2015-01-01", "familiegroepsplan, dagen als in de Wmo", NOT_READ, TO_BE_CONFIRMED, NORM);
        return List.of(
                decision("JEUGDWET-AWB-4:13", YOUTH_ACT, decision, asked, eightWeeksOrReasonable()),
                plain("JEUGDWET-PLAN", YOUTH_ACT, ownPlan, atFirst(MELDING_RECEIVED), notStatutory(days(7)), PLAN)
                        .of(Party.RESIDENT));
    }

    /** Since 2026 one under 27 applies at once, and the college may waive the search (Participatiewet in balans). */
    private static List<LegalTerm> participationAct() {
        var law = PARTICIPATION_ACT;
        var applied = atFirst(APPLICATION_MADE);
        var paidBefore = new Start.EachTime(ADVANCE_PAID);
        var searching = atFirst(SEARCH_BEGUN);
        var decision = since("2004-01-01", "Awb, art. 4:13 en 4:14, derde lid", AWB_4_14, VERIFIED, LAW);
        var advance = since("2004-01-01", "Participatiewet, art. 52, eerste lid", ADVANCE_TEXT, VERIFIED, LAW);
        var search = since("2012-01-01", "Participatiewet, art. 41, vierde lid", "stimulansz.nl", VERIFIED, WAIT);
        var waivable =
                since("2026-01-01", "Participatiewet, art. 41, vierde en elfde lid", SEARCH_2026, VERIFIED, WAIT);
        var fourWeeks = statutory(weeks(4));
        return List.of(
                decision("PW-AWB-4:13", law, decision, applied, eightWeeksOrReasonable()),
                plain("PW-52-FIRST", law, advance, applied, fourWeeks, ADVANCE),
                plain("PW-52-NEXT", law, advance, paidBefore, fourWeeks, ADVANCE),
                plain("PW-41-4", law, search.until("2025-12-31"), searching, fourWeeks, Set.of(WITHDRAWN))
                        .of(Party.RESIDENT),
                plain("PW-41-4", law, waivable, searching, fourWeeks, Set.of(SEARCH_WAIVED, WITHDRAWN))
                        .of(Party.RESIDENT));
    }

    private static List<LegalTerm> debtHelp() {
        var threatened = whenAll(MELDING_RECEIVED, THREAT_KNOWN);
        var repaying = atFirst(REPAYMENT_BEGUN);
        var talk = since("2012-07-01", "Wgs, art. 4, eerste lid", "beleidsplan Reimerswaal", VERIFIED, LAW);
        var threat = since("2012-07-01", "Wgs, art. 4, tweede lid", NOT_READ, TO_BE_CONFIRMED, LAW);
        var decision = since("2021-01-01", "Wgs, art. 4a; de verordening", "Haarlemmermeer", TO_BE_CONFIRMED, LAW);
        var offer = since("2021-01-01", "werknorm na een signaal", NOT_READ, TO_BE_CONFIRMED, NORM);
        var repayment = since("2012-07-01", "Faillissementswet, art. 349a", NOT_READ, TO_BE_CONFIRMED, NORM);
        var offered = Set.of(OFFER_MADE, FIRST_TALK_HELD);
        var ended = Set.of(REPAYMENT_ENDED);
        var before = repayment.until("2023-06-30");
        var after = repayment.from("2023-07-01");
        return List.of(
                plain("WGS-4-1", DEBT_HELP, talk, atFirst(MELDING_RECEIVED), statutory(weeks(4)), TALK),
                plain("WGS-4-2", DEBT_HELP, threat, threatened, statutory(workingDays(3)), TALK),
                decision("WGS-4A", DEBT_HELP, decision, atFirst(FIRST_TALK_HELD), notStatutory(weeks(8))),
                plain("WGS-OFFER", DEBT_HELP, offer, atFirst(SIGNAL_RECEIVED), notStatutory(weeks(4)), offered),
                plain("WGS-REPAYMENT", DEBT_HELP, before, repaying, notStatutory(months(36)), ended)
                        .of(Party.RESIDENT),
                plain("WGS-REPAYMENT", DEBT_HELP, after, repaying, notStatutory(months(18)), ended)
                        .of(Party.RESIDENT));
    }

    /**
     * What no term starts with or waits for and is recorded all the same. Under each law: what ends a suspension, and
     * what the steps of a request are measured by. Under the two laws that know an investigation and an own plan: what
     * is told of it. That a report has a place under the Jeugdwet follows from ordinances; to be confirmed.
     */
    static boolean isBesides(LegalBasis law, Milestone milestone) {
        var investigated = law.equals(WMO) || law.equals(YOUTH_ACT);
        return MEASURED.contains(milestone) || investigated && TOLD.contains(milestone);
    }

    private static Reckoning eightWeeksOrReasonable() {
        return statutory(weeks(8)).adjourned(new Adjourning.Reasonably());
    }

    private static LegalTerm plain(
            String code, LegalBasis law, Source source, Start start, Reckoning reckoning, Set<Milestone> endedBy) {
        return new LegalTerm(code, law, source, Party.MUNICIPALITY, start, reckoning, Set.of(), endedBy, false);
    }

    /** A decision on an application: suspended by Awb 4:15, and late at a price (Awb 4:17). */
    private static LegalTerm decision(String code, LegalBasis law, Source source, Start start, Reckoning reckoning) {
        return new LegalTerm(code, law, source, Party.MUNICIPALITY, start, reckoning, ART_4_15, DECIDED, true);
    }
}
