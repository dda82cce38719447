package nl.keerpunt.journeys.races;

import static nl.keerpunt.journeys.races.Raced.ofBudget;
import static nl.keerpunt.journeys.races.Raced.today;
import static nl.keerpunt.journeys.races.Raced.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How far a household has come when it is raced: each step with those that come before it. First what another service
 * has to hear of, so that it has when it is waited for.
 */
enum Step {
    REGISTERED(raced ->
            raced.make(raced.bram("/v1/households", Map.of("id", raced.household(), "on", today().minusDays(30))))),
    DIRECTED(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/_assign"), Map.of("director", "bram", "team", "noord", "from", today()))),
            REGISTERED),
    FLAGGED(
            raced -> raced.make(
                    raced.bram(raced.ofHousehold("/_setsafetyflag"), Map.of("on", today(), "reason", "Dreiging."))),
            REGISTERED),
    ASSIGNED(
            raced -> raced.make(raced.by(
                    "anna",
                    raced.ofHousehold("/_assign"),
                    Map.of("director", "bram", "team", "noord", "from", today()))),
            REGISTERED),
    ARRANGED(raced -> raced.make(raced.bram("/v1/arrangements", raced.agreement("arrangement"))), REGISTERED),
    OTHER_ARRANGED(raced -> raced.make(raced.bram("/v1/arrangements", raced.agreement("other"))), REGISTERED),
    MEMBER(raced -> raced.make(raced.bram(raced.ofHousehold("/members"), raced.member("member"))), REGISTERED),
    OUTSIDER(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/outsiders"), Map.of("id", raced.id("outsider"), "who", "Gita, de moeder"))),
            MEMBER),
    SPOKEN_FOR(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/members/" + raced.id("member") + "/speakers"),
                    raced.speaker("speaker", "PARENT_WITH_AUTHORITY"))),
            OUTSIDER),
    DEPARTED(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/members/" + raced.id("member") + "/notices"), raced.departed("departure"))),
            MEMBER),
    SUPPORTED(
            raced -> raced.await(
                    raced.ofHousehold("/history"),
                    view -> view.text().contains(raced.id("arrangement").toString())),
            ARRANGED,
            MEMBER),
    FORMER_MEMBER(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/members"), with(raced.member("former"), Map.of("lastDay", today())))),
            REGISTERED),
    ASKED(
            raced -> raced.make(raced.bram(raced.ofHousehold("/requests"), Raced.request(raced.id("asked")))),
            REGISTERED),
    ANSWERED(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/requests/" + raced.id("asked") + "/_answer"),
                    with(Map.of("on", today()), Map.of("answer", "ADVICE")))),
            ASKED),
    NOTED(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/requests/" + raced.id("asked") + "/_reach"), raced.reached("noted"))),
            ASKED),
    OBJECTED(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/requests/" + raced.id("asked") + "/_object"), TermBodies.objection())),
            ASKED),
    ERASURE_ASKED(
            raced -> raced.make(raced.bram(
                    raced.ofHousehold("/erasure-requests"), Map.of("id", raced.id("erasure"), "on", today()))),
            REGISTERED),
    HELD(
            raced -> raced.make(raced.by(
                    "eva",
                    raced.ofHousehold("/holds"),
                    Map.of("id", raced.id("hold"), "kind", "OBJECTION", "on", today()))),
            REGISTERED),
    DRAFTED(
            raced -> raced.make(
                    raced.bram("/v1/plans", Map.of("household", raced.household(), "purpose", "Rust.", "on", today()))),
            REGISTERED),
    FILLED(
            raced -> {
                raced.make(raced.bram(raced.ofPlan("/causes"), raced.cause("cause")));
                raced.make(raced.bram(raced.ofPlan("/causes"), raced.cause("consequence")));
                raced.make(raced.bram(raced.ofPlan("/goals"), raced.goal("goal")));
                raced.make(raced.bram(raced.ofPlan("/lines"), raced.line("line")));
                raced.make(raced.bram(raced.ofPlan("/lines"), raced.lineOfAProfessional()));
            },
            DRAFTED),
    /** A goal that no line serves, and a link between causes. */
    LOOSE(
            raced -> {
                raced.make(raced.bram(raced.ofPlan("/goals"), raced.goal("loose goal")));
                raced.make(raced.bram(
                        raced.ofPlan("/causes/" + raced.id("cause") + "/_link"),
                        Map.of("to", raced.id("consequence"))));
            },
            FILLED),
    CONDITIONED(raced -> raced.make(raced.bram(raced.ofPlan("/conditions"), raced.condition("condition"))), FILLED),
    AGREED(
            raced -> raced.make(
                    raced.bram(raced.ofPlan("/_agree"), Map.of("householdVoice", "Goed zo.", "on", today()))),
            FILLED),
    ACTIVATABLE(
            raced -> raced.await(
                    raced.ofPlan(""),
                    plan -> plan.json().path("director").asString("").equals("bram")),
            AGREED,
            DIRECTED),
    ACTIVE(raced -> raced.make(raced.bram(raced.ofPlan("/_activate"), Map.of("on", today()))), ACTIVATABLE),
    SCORED(
            raced -> raced.make(raced.bram(
                    raced.ofPlan("/goals/" + raced.id("goal") + "/_score"),
                    Map.of("score", 1, "on", today(), "note", "Beter."))),
            ACTIVE),
    DECIDED_BY_ANNA(
            raced -> raced.make(raced.by(
                    "anna",
                    raced.ofPlan("/lines/" + raced.id("professional's line") + "/_decide"),
                    Map.of("on", today()))),
            ACTIVE),
    DROPPED(
            raced -> List.of("line", "professional's line")
                    .forEach(line -> raced.make(raced.bram(
                            raced.ofPlan("/lines/" + raced.id(line) + "/_drop"), Map.of("reason", "Niet nodig.")))),
            ACTIVE),
    CLOSED(raced -> raced.make(raced.bram(raced.ofPlan("/_close"), Map.of("on", today()))), SCORED, DROPPED),
    FOLLOWED_UP(
            raced -> raced.make(raced.bram(
                    raced.ofPlan("/follow-ups"), Map.of("on", today(), "holds", true, "note", "Gaat goed."))),
            CLOSED),
    COVERED(raced -> covered(raced, "arrangement"), ARRANGED),
    RUNNING(raced -> start(raced, "arrangement"), COVERED),
    PAUSED(
            raced -> raced.make(raced.bram(
                    raced.ofArrangement("arrangement", "/_pause"),
                    Map.of("on", today().plusDays(1), "reason", "Vakantie."))),
            RUNNING),
    PROPOSED(raced -> propose(raced, "arrangement"), COVERED),
    CHANGED(
            raced -> {
                raced.make(raced.bram(
                        raced.ofArrangement("arrangement", "/_change"),
                        with(Raced.extent(12, today().plusDays(1)), Map.of("reason", "Meer."))));
            },
            COVERED),
    UNCOVERED(
            raced -> {
                var referral = Map.of("ground", "COURT_ORDER", "referrer", "Rechtbank", "document", "C/1");
                raced.make(raced.bram(
                        "/v1/arrangements",
                        with(raced.agreement("arrangement"), Map.of("volume", 100_000, "byLaw", referral))));
                raced.await(
                        raced.ofArrangement("arrangement", ""),
                        view -> view.text().contains("\"cover\":\"NOT_COVERED\""));
            },
            REGISTERED),
    REALISED(raced -> raced.make(raced.by("daan", ofBudget("/_realise"), raced.realisation("claim"))), COVERED),
    OWED_BACK(
            raced -> {
                raced.make(
                        raced.bram(raced.ofArrangement("arrangement", "/_withdraw"), Map.of("reason", "Toch niet.")));
                raced.await(
                        "daan",
                        "/v1/reservations/" + raced.id("arrangement"),
                        held -> held.json().at("/held/toClaimBack").asLong(0) > 0);
            },
            REALISED),
    OTHER_COVERED(raced -> covered(raced, "other"), OTHER_ARRANGED),
    OTHER_RUNNING(raced -> start(raced, "other"), OTHER_COVERED),
    OTHER_PROPOSED(raced -> propose(raced, "other"), OTHER_RUNNING);

    /** What a household may have besides what the write of its run is about. */
    static final List<Step> BESIDES =
            List.of(REGISTERED, DRAFTED, AGREED, ACTIVE, OTHER_ARRANGED, OTHER_RUNNING, OTHER_PROPOSED, ASKED, MEMBER);

    private final Consumer<Raced> taken;
    private final List<Step> before;

    Step(Consumer<Raced> taken, Step... before) {
        this.taken = taken;
        this.before = List.of(before);
    }

    void take(Raced raced) {
        taken.accept(raced);
    }

    /** With all that come before; taken in the order in which they stand here. */
    static Set<Step> upTo(List<Step> last) {
        var steps = EnumSet.noneOf(Step.class);
        last.forEach(step -> {
            steps.add(step);
            steps.addAll(upTo(step.before));
        });
        return steps;
    }

    private static void covered(Raced raced, String name) {
        raced.await(raced.ofArrangement(name, ""), view -> view.text().contains("\"cover\":\"COVERED\""));
    }

    private static void start(Raced raced, String name) {
        raced.make(raced.bram(raced.ofArrangement(name, "/_start"), Map.of("on", today())));
    }

    private static void propose(Raced raced, String name) {
        raced.make(raced.by("samenverder", raced.ofArrangement(name, "/_propose"), raced.proposal(name)));
    }
}
