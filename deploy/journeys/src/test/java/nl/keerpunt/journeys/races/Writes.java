package nl.keerpunt.journeys.races;

import static nl.keerpunt.journeys.races.Raced.extent;
import static nl.keerpunt.journeys.races.Raced.ofBudget;
import static nl.keerpunt.journeys.races.Raced.today;
import static nl.keerpunt.journeys.races.Raced.with;
import static nl.keerpunt.journeys.races.Step.ACTIVATABLE;
import static nl.keerpunt.journeys.races.Step.ACTIVE;
import static nl.keerpunt.journeys.races.Step.ANSWERED;
import static nl.keerpunt.journeys.races.Step.ASKED;
import static nl.keerpunt.journeys.races.Step.ASSIGNED;
import static nl.keerpunt.journeys.races.Step.CHANGED;
import static nl.keerpunt.journeys.races.Step.CLOSED;
import static nl.keerpunt.journeys.races.Step.CONDITIONED;
import static nl.keerpunt.journeys.races.Step.COVERED;
import static nl.keerpunt.journeys.races.Step.DECIDED_BY_ANNA;
import static nl.keerpunt.journeys.races.Step.DEPARTED;
import static nl.keerpunt.journeys.races.Step.DIRECTED;
import static nl.keerpunt.journeys.races.Step.DRAFTED;
import static nl.keerpunt.journeys.races.Step.DROPPED;
import static nl.keerpunt.journeys.races.Step.ERASURE_ASKED;
import static nl.keerpunt.journeys.races.Step.FILLED;
import static nl.keerpunt.journeys.races.Step.FLAGGED;
import static nl.keerpunt.journeys.races.Step.FOLLOWED_UP;
import static nl.keerpunt.journeys.races.Step.FORMER_MEMBER;
import static nl.keerpunt.journeys.races.Step.HELD;
import static nl.keerpunt.journeys.races.Step.LOOSE;
import static nl.keerpunt.journeys.races.Step.MEMBER;
import static nl.keerpunt.journeys.races.Step.NOTED;
import static nl.keerpunt.journeys.races.Step.OBJECTED;
import static nl.keerpunt.journeys.races.Step.OUTSIDER;
import static nl.keerpunt.journeys.races.Step.OWED_BACK;
import static nl.keerpunt.journeys.races.Step.PAUSED;
import static nl.keerpunt.journeys.races.Step.PROPOSED;
import static nl.keerpunt.journeys.races.Step.REGISTERED;
import static nl.keerpunt.journeys.races.Step.RUNNING;
import static nl.keerpunt.journeys.races.Step.SCORED;
import static nl.keerpunt.journeys.races.Step.SPOKEN_FOR;
import static nl.keerpunt.journeys.races.Step.SUPPORTED;
import static nl.keerpunt.journeys.races.Step.UNCOVERED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every write about a household, and what it says; that none is missing is told by the gateway's document. */
final class Writes {

    private static final Map<String, ?> DAY = Map.of("on", today());
    private static final String HOUSEHOLD = "POST /v1/households/{id}";
    private static final String PLAN = "POST /v1/plans/{id}";
    private static final String ARRANGEMENT = "POST /v1/arrangements/{id}";

    static final List<Write> ALL = Stream.of(ofHouseholds(), ofErasing(), ofPlans(), ofArrangements(), ofBudgets())
            .flatMap(each -> each)
            .toList();

    /** Those that make something which nobody ended yet. */
    static final List<Write> MAKING = ALL.stream()
            .filter(write -> write.operation().matches(".*/(arrangements|plans|_activate|_decide|_reopen)"))
            .toList();

    /** The writes that are about no household, or about many. */
    static final Set<String> ABOUT_NONE = Set.of(
            "POST /v1/households/_find",
            "POST /v1/notices",
            "POST /v1/notices/_import",
            "POST /v1/professionals/{professional}/_handover",
            "POST /v1/professionals",
            "POST /v1/professionals/{professional}/_join",
            "POST /v1/professionals/{professional}/_appoint",
            "POST /v1/professionals/{professional}/_leave",
            "POST /v1/professionals/{professional}/_stay",
            "POST /v1/professionals/{professional}/absences",
            "POST /v1/professionals/{professional}/absences/{absence}/_correct",
            "POST /v1/professionals/{professional}/absences/{absence}/_return",
            "POST /v1/professionals/{professional}/absences/_takeback",
            "POST /v1/teams",
            "POST /v1/teams/{team}/_need",
            "POST /v1/calendar-feeds",
            "POST /v1/calendar-feeds/{feed}/_revoke",
            "POST /v1/mandates",
            "POST /v1/mandates/{professional}/_withdraw",
            "POST /v1/mandate-profiles",
            "POST /v1/mandate-profiles/{profile}/_change",
            "POST /v1/mandate-profiles/{profile}/_grant",
            "POST /v1/providers",
            "POST /v1/providers/{agb}/products",
            "POST /v1/providers/{agb}/tariffs",
            "POST /v1/budgets",
            "POST /v1/budgets/seals/_sign",
            "POST /v1/budgets/{year}/_anticipate",
            "POST /v1/budgets/{year}/_amend",
            "POST /v1/budgets/{year}/_allowoverrun");

    private Writes() {}

    private static Stream<Write> ofHouseholds() {
        return Stream.of(
                new Write(
                        "POST /v1/households",
                        List.of(),
                        Set.of(REGISTERED),
                        raced -> raced.bram("/v1/households", Map.of("id", raced.household(), "on", today()))),
                household("/members", REGISTERED, raced -> raced.member("member"))
                        .without(MEMBER),
                household(
                        "/outsiders",
                        REGISTERED,
                        raced -> Map.of("id", raced.id("second outsider"), "who", "Bram, de vader")),
                household("/members/{member}/speakers", OUTSIDER, raced -> raced.speaker("second speaker", "PARENT")),
                household("/members/{member}/incapacities", MEMBER, _ -> Map.of("laws", List.of("WMO"))),
                household("/members/{member}/wishes", MEMBER, _ -> Map.of("words", "Niet uit huis.")),
                household("/members/{member}/measures", MEMBER, _ -> Map.of("measure", "YOUTH_PROBATION")),
                household(
                        "/members/{member}/_correctcapacity",
                        SPOKEN_FOR,
                        raced -> Map.of("fact", raced.id("speaker"), "until", today())),
                household(
                        "/members/{member}/_takecapacityback",
                        SPOKEN_FOR,
                        raced -> Map.of("fact", raced.id("speaker"))),
                household("/members/{member}/_moveout", MEMBER, _ -> Map.of("lastDay", today())),
                household(
                        "/members/{member}/_correct",
                        MEMBER,
                        raced -> Map.of("bsn", raced.numbers().next(), "name", "Nora", "birthDate", "1991-05-01")),
                household("/members/{member}/_takeback", MEMBER, _ -> Map.of()),
                household("/members/{member}/notices", MEMBER, raced -> raced.departed("notice")),
                household(
                        "/departures/{departure}/_decide",
                        DEPARTED,
                        _ -> with(DAY, Map.of("outcome", "STAYS_HERE", "reason", "Verblijf."))),
                household(
                        "/supports/{arrangement}/_decidesuccessor",
                        SUPPORTED,
                        _ -> with(DAY, Map.of("turn", "AGE-12", "follows", "NOTHING", "reason", "Al geregeld."))),
                household("/members/{former}/_correctmoveout", FORMER_MEMBER, _ -> Map.of()),
                household("/requests", REGISTERED, raced -> Raced.request(raced.id("asked")))
                        .without(ASKED),
                household("/requests/{asked}/_correctday", ASKED, _ -> DAY),
                household("/requests/{asked}/_takeanswerback", ANSWERED, _ -> Map.of()),
                household("/requests/{asked}/_answer", ASKED, _ -> with(DAY, Map.of("answer", "ADVICE"))),
                household("/requests/{asked}/_reach", ASKED, raced -> raced.reached("reached")),
                household(
                        "/requests/{asked}/_askdata",
                        OBJECTED,
                        _ -> Map.of("law", "WMO", "on", today(), "until", today().plusDays(14))),
                household("/requests/{asked}/_object", ASKED, _ -> TermBodies.objection()),
                household("/requests/{asked}/_planhearing", OBJECTED, _ -> TermBodies.hearing()),
                household("/requests/{asked}/_adjourn", OBJECTED, _ -> TermBodies.adjournment()),
                household("/requests/{asked}/_delay", OBJECTED, _ -> TermBodies.delay()),
                household("/requests/{asked}/_takeback", NOTED, raced -> Map.of("fact", raced.id("noted"))),
                household("/_assign", REGISTERED, _ -> Map.of("director", "bram", "team", "noord", "from", today()))
                        .without(DIRECTED),
                household("/_setsafetyflag", REGISTERED, _ -> Map.of("on", today(), "reason", "Dreiging.")),
                household("/_liftsafetyflag", FLAGGED, _ -> Map.of("on", today(), "reason", "Voorbij.")),
                household("/_acceptdirection", ASSIGNED, _ -> Map.of()).without(DIRECTED),
                household("/_declinedirection", ASSIGNED, _ -> Map.of("reason", "Ik ken dit gezin."))
                        .without(DIRECTED),
                household(
                        "/_transfer",
                        DIRECTED,
                        _ -> Map.of(
                                "relieved",
                                "bram",
                                "director",
                                "clara",
                                "team",
                                "noord",
                                "from",
                                today(),
                                "reason",
                                "Verlof.")));
    }

    private static Stream<Write> ofErasing() {
        return Stream.of(
                household("/erasure-requests", REGISTERED, _ -> DAY),
                eva("/erasure-requests/{erasure}/_grant", ERASURE_ASKED, DAY),
                eva(
                        "/erasure-requests/{erasure}/_refuse",
                        ERASURE_ASKED,
                        with(DAY, Map.of("ground", "LEGAL_OBLIGATION"))),
                eva("/holds", REGISTERED, with(DAY, Map.of("kind", "CLAIM"))),
                eva("/holds/{hold}/_lift", HELD, DAY),
                eva("/_erase", REGISTERED, erase()));
    }

    private static Stream<Write> ofPlans() {
        return Stream.of(
                new Write(
                                "POST /v1/plans",
                                REGISTERED,
                                raced -> raced.bram("/v1/plans", with(DAY, Map.of("household", raced.household()))))
                        .without(DRAFTED),
                plan("/_rephrase", DRAFTED, _ -> Map.of("purpose", "Meer rust.")),
                plan("/_agree", FILLED, _ -> with(DAY, Map.of("householdVoice", "Ja."))),
                plan("/_activate", ACTIVATABLE, _ -> DAY).without(ACTIVE),
                plan("/_close", SCORED, _ -> DAY).needing(DROPPED),
                plan("/follow-ups", CLOSED, _ -> with(DAY, Map.of("holds", true, "note", "Gaat goed."))),
                plan("/_takefollowupback", FOLLOWED_UP, _ -> with(DAY, Map.of("reason", "Vergissing."))),
                plan("/_reopen", CLOSED, _ -> with(DAY, Map.of("reason", "Toch weer."))),
                plan("/_note", DECIDED_BY_ANNA, raced -> with(DAY, Map.of("subject", raced.id("professional's line")))),
                plan("/goals", DRAFTED, raced -> raced.goal("second goal")),
                plan("/goals/{goal}/_score", ACTIVE, _ -> with(DAY, Map.of("score", 1, "note", "Beter."))),
                plan("/goals/{goal}/_change", FILLED, raced -> raced.changeOfGoal("goal")),
                new Write(
                        PLAN + "/goals/{goal}/_withdraw",
                        LOOSE,
                        raced -> raced.bram(
                                raced.ofPlan("/goals/" + raced.id("loose goal") + "/_withdraw"),
                                Map.of("reason", "Niet nodig."))),
                plan("/goals/{goal}/_takescoreback", SCORED, _ -> with(DAY, Map.of("reason", "Vergissing."))),
                plan("/causes", DRAFTED, raced -> raced.cause("second cause")),
                plan("/causes/{cause}/_link", FILLED, raced -> Map.of("to", raced.id("consequence"))),
                plan("/causes/{cause}/_unlink", LOOSE, raced -> Map.of("to", raced.id("consequence"))),
                plan("/causes/{cause}/_change", FILLED, _ -> Map.of("words", "Meer onrust.", "domain", "HOME")),
                plan("/causes/{cause}/_withdraw", LOOSE, _ -> Map.of("reason", "Toch niet.")),
                plan("/lines", FILLED, raced -> raced.line("second line")),
                plan("/lines/{line}/_change", FILLED, raced -> raced.changeOf("line")),
                plan("/lines/{line}/_drop", FILLED, _ -> Map.of("reason", "Niet nodig.")),
                plan("/lines/{line}/_review", FILLED, _ -> with(DAY, Map.of("note", "Het helpt."))),
                plan("/conditions", FILLED, raced -> raced.condition("second condition")),
                plan("/conditions/{condition}/_change", CONDITIONED, raced -> raced.changeOfCondition("condition")),
                plan("/conditions/{condition}/_meet", CONDITIONED, _ -> DAY),
                plan("/conditions/{condition}/_drop", CONDITIONED, _ -> Map.of("reason", "Niet nodig.")),
                plan("/_recordcapacity", DRAFTED, _ -> Map.of("appointments", 3, "minutes", 240, "from", today())),
                // Of a youth nobody agreed to help under the Jeugdwet, so that the line stands still.
                plan("/lines/{line}/_decide", ACTIVE, _ -> DAY).without(MEMBER));
    }

    private static Stream<Write> ofArrangements() {
        var reason = Map.of("reason", "Zo gaat het.");
        return Stream.of(
                new Write(
                        "POST /v1/arrangements",
                        REGISTERED,
                        raced -> raced.bram("/v1/arrangements", raced.agreement("arrangement"))),
                arrangement("/_change", COVERED, _ -> with(extent(12, today().plusDays(1)), reason)),
                arrangement("/_restore", CHANGED, _ -> with(reason, Map.of("version", 1))),
                arrangement("/_withdraw", COVERED, _ -> reason),
                new Write(
                        ARRANGEMENT + "/_askcover",
                        UNCOVERED,
                        raced -> raced.bram(raced.ofArrangement("arrangement", "/_askcover"), Map.of())),
                arrangement("/_start", COVERED, _ -> DAY),
                arrangement("/_pause", RUNNING, _ -> with(reason, Map.of("on", today().plusDays(1)))),
                arrangement("/_resume", PAUSED, _ -> Map.of("on", today().plusDays(2))),
                arrangement("/_stop", RUNNING, _ -> with(DAY, reason)),
                arrangement("/_evaluate", RUNNING, _ -> with(DAY, Map.of("findings", "Goed.", "usefulness", 4))),
                new Write(
                        ARRANGEMENT + "/_propose",
                        COVERED,
                        raced -> raced.by(
                                "samenverder",
                                raced.ofArrangement("arrangement", "/_propose"),
                                raced.proposal("arrangement"))),
                arrangement("/_accept", PROPOSED, Raced::proposed),
                arrangement(
                        "/_acceptinpart",
                        PROPOSED,
                        raced -> with(raced.proposed(), with(extent(11, today().plusDays(1)), reason))),
                arrangement("/_decline", PROPOSED, raced -> with(raced.proposed(), reason)));
    }

    private static Stream<Write> ofBudgets() {
        return Stream.of(
                new Write(
                        "POST /v1/budgets/{year}/_realise",
                        COVERED,
                        raced -> raced.by("daan", ofBudget("/_realise"), raced.realisation("second claim"))),
                new Write(
                        "POST /v1/budgets/{year}/_refund",
                        OWED_BACK,
                        raced -> raced.by("daan", ofBudget("/_refund"), raced.refund())));
    }

    static Map<String, ?> erase() {
        return with(DAY, Map.of("ground", "MISTAKE", "endFirst", true));
    }

    private static Write household(String path, Step need, Function<Raced, Map<String, ?>> body) {
        return new Write(
                HOUSEHOLD + path.replace("{former}", "{member}"),
                need,
                raced -> raced.bram(raced.ofHousehold(filled(path, raced)), body.apply(raced)));
    }

    private static Write eva(String path, Step need, Map<String, ?> body) {
        return new Write(
                HOUSEHOLD + path.replace("{erasure}", "{asked}"),
                need,
                raced -> raced.by("eva", raced.ofHousehold(filled(path, raced)), body));
    }

    private static Write plan(String path, Step need, Function<Raced, Map<String, ?>> body) {
        return new Write(PLAN + path, need, raced -> raced.bram(raced.ofPlan(filled(path, raced)), body.apply(raced)));
    }

    private static Write arrangement(String path, Step need, Function<Raced, Map<String, ?>> body) {
        return new Write(
                ARRANGEMENT + path,
                need,
                raced -> raced.bram(raced.ofArrangement("arrangement", path), body.apply(raced)));
    }

    /** A place in a path is what the household of the run calls by that name. */
    private static String filled(String path, Raced raced) {
        var start = path.indexOf('{');
        if (start < 0) {
            return path;
        }
        var end = path.indexOf('}');
        return path.substring(0, start) + raced.id(path.substring(start + 1, end)) + path.substring(end + 1);
    }
}
