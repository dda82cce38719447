package nl.keerpunt.household.legalterm;

import static nl.keerpunt.household.keeping.Grade.TO_BE_CONFIRMED;
import static nl.keerpunt.household.keeping.Grade.VERIFIED;
import static nl.keerpunt.household.legalterm.Force.LAW;
import static nl.keerpunt.household.legalterm.LegalTerm.EVERY_LAW;
import static nl.keerpunt.household.legalterm.LegalTerm.Source.since;
import static nl.keerpunt.household.legalterm.Length.days;
import static nl.keerpunt.household.legalterm.Length.weeks;
import static nl.keerpunt.household.legalterm.Milestone.*;
import static nl.keerpunt.household.legalterm.Party.MUNICIPALITY;
import static nl.keerpunt.household.legalterm.Party.RESIDENT;
import static nl.keerpunt.household.legalterm.Reckoning.statutory;
import static nl.keerpunt.household.legalterm.Start.atFirst;
import static nl.keerpunt.household.legalterm.TermFact.Cause.DATA_ASKED;
import static nl.keerpunt.household.legalterm.TermFact.Cause.DELAY_AGREED;
import static nl.keerpunt.household.legalterm.TermFact.Cause.DUE_TO_APPLICANT;
import static nl.keerpunt.household.legalterm.TermFact.Cause.FORCE_MAJEURE;

import java.util.List;
import java.util.Set;
import nl.keerpunt.household.legalterm.Reckoning.Adjourning;
import nl.keerpunt.household.legalterm.TermFact.Cause;

/** The terms that hold under every law: objection, notice of default, complaint (Algemene wet bestuursrecht). */
final class AwbTerms {

    /** What suspends the term for a decision on an application (Awb, art. 4:15). */
    static final Set<Cause> ART_4_15 = Set.of(DATA_ASKED, DELAY_AGREED, DUE_TO_APPLICANT, FORCE_MAJEURE);

    private static final String READ = "tekst van het artikel op rechtspraakbestuursrecht.nl of pgawb.nl";
    private static final String NOT_READ = "vakkennis";

    private AwbTerms() {}

    static List<LegalTerm> terms() {
        return List.of(objection(), decisionOnObjection(), documents(), laidOpen(), noticeOfDefault(), complaint());
    }

    /** It starts at sending, whether or not it arrives (Raad van State 26 June 2000, ECLI:NL:RVS:2000:AA6457). */
    private static LegalTerm objection() {
        return new LegalTerm(
                "AWB-6:7",
                EVERY_LAW,
                since("1994-01-01", "Awb, art. 6:7 en 6:8, eerste lid", READ, VERIFIED, LAW),
                RESIDENT,
                atFirst(DECISION_SENT),
                statutory(weeks(6)),
                Set.of(),
                Set.of(OBJECTION_LODGED),
                false);
    }

    /**
     * Twelve weeks only with a committee that was announced (Raad van State 17 August 2016, ECLI:NL:RVS:2016:2233).
     * Delay that is due to who objects and force majeure suspend it as they do an application: art. 7:14 leaves art.
     * 4:15, second paragraph, under b and c, in force (read at pgawb.nl).
     */
    private static LegalTerm decisionOnObjection() {
        return new LegalTerm(
                "AWB-7:10",
                EVERY_LAW,
                since("2009-10-01", "Awb, art. 7:10, 7:13, tweede lid, en 7:14", READ, VERIFIED, LAW),
                MUNICIPALITY,
                new Start.AfterTerm("AWB-6:7", OBJECTION_LODGED),
                statutory(weeks(6)).longerOnce(COMMITTEE_ANNOUNCED, weeks(12)).adjourned(new Adjourning.UpTo(6)),
                ART_4_15,
                Set.of(OBJECTION_DECIDED, OBJECTION_WITHDRAWN),
                true);
    }

    private static LegalTerm documents() {
        return new LegalTerm(
                "AWB-7:4-1",
                EVERY_LAW,
                since("1994-01-01", "Awb, art. 7:4, eerste lid", NOT_READ, TO_BE_CONFIRMED, LAW),
                RESIDENT,
                new Start.Before(HEARING),
                statutory(days(10)),
                Set.of(),
                Set.of(OBJECTION_DECIDED, OBJECTION_WITHDRAWN),
                false);
    }

    private static LegalTerm laidOpen() {
        return new LegalTerm(
                "AWB-7:4-2",
                EVERY_LAW,
                since("1994-01-01", "Awb, art. 7:4, tweede lid", NOT_READ, TO_BE_CONFIRMED, LAW),
                MUNICIPALITY,
                new Start.Before(HEARING),
                statutory(weeks(1)),
                Set.of(),
                Set.of(PAPERS_LAID_OPEN, OBJECTION_DECIDED, OBJECTION_WITHDRAWN),
                false);
    }

    /**
     * The article takes only the 42 days out of the Algemene termijnenwet, so that it holds for the two weeks. To be
     * confirmed.
     */
    private static LegalTerm noticeOfDefault() {
        return new LegalTerm(
                Penalty.NOTICE,
                EVERY_LAW,
                since("2009-10-01", "Awb, art. 4:17, derde lid", READ, VERIFIED, LAW),
                MUNICIPALITY,
                new Start.AfterLapse(DEFAULT_NOTICE_RECEIVED),
                statutory(weeks(2)),
                Set.of(),
                Set.of(DECISION_SENT, WITHDRAWN, OBJECTION_DECIDED, OBJECTION_WITHDRAWN),
                false);
    }

    private static LegalTerm complaint() {
        return new LegalTerm(
                "AWB-9:11",
                EVERY_LAW,
                since("2009-10-01", "Awb, art. 9:11", READ, VERIFIED, LAW),
                MUNICIPALITY,
                atFirst(COMPLAINT_RECEIVED),
                statutory(weeks(6))
                        .longerOnce(COMPLAINT_COMMITTEE_ENGAGED, weeks(10))
                        .adjourned(new Adjourning.UpTo(4)),
                Set.of(DELAY_AGREED),
                Set.of(COMPLAINT_HANDLED, COMPLAINT_WITHDRAWN),
                false);
    }
}
