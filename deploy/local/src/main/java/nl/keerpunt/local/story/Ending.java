package nl.keerpunt.local.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** Improve (verbeteren): evaluate, measure, close, follow; and what all this was instead of. */
final class Ending {

    /** Asked for: an hour a week for each of two children, a year long. */
    private static final int THERAPY_HOURS = 2 * 52;

    private final Stage stage;
    private final Cast cast;
    private final Person bram;
    private final UUID guidance;
    private final String path;
    private final LocalDate closing;

    Ending(Stage stage, UUID guidance) {
        this.stage = stage;
        this.cast = stage.cast();
        this.bram = stage.person("bram");
        this.guidance = guidance;
        this.path = "/v1/plans/" + cast.household();
        this.closing = Lines.until(cast);
    }

    void play() {
        evaluate();
        closeTooSoon();
        close();
        avoided();
    }

    private void evaluate() {
        stage.step("Evaluate the guidance with household and provider (evalueren)");
        var findings = Map.of("on", closing, "findings", "Er is rust; de kinderen slapen door.", "usefulness", 5);
        stage.write(bram, "/v1/arrangements/" + guidance + "/_evaluate", "evaluate", findings);
        var view = stage.read(bram, Arrangements.path(guidance, closing));
        stage.same(5, view.path("evaluations").path(0).path("usefulness").asInt(), "the usefulness");
        stage.arrangement("GUIDANCE evaluated: usefulness 5 of 5");
    }

    private void closeTooSoon() {
        stage.step("A plan does not close while a goal is unmeasured (afsluiten)");
        score(Planning.ROOM, 1);
        var refusal = stage.refused(bram, path + "/_close", "close-too-soon", Map.of("on", closing), "GOAL_UNMEASURED");
        var open = texts(refusal.path("goals"));
        stage.same(List.of(cast.id(Planning.MONEY).toString()), open, "the unmeasured goals");
        stage.did("closing is refused: GOAL_UNMEASURED, and which goal");
    }

    private void close() {
        stage.step("Measure the last goal, close, and follow the household for a year (nazorg)");
        score(Planning.MONEY, 0);
        stage.write(bram, path + "/_close", "close", Map.of("on", closing));
        var plan = stage.read(bram, path + "?validOn=" + closing);
        stage.same("CLOSED", plan.path("phase").asString(), "the phase of the plan");
        var followUps = List.of(closing.plusMonths(3), closing.plusMonths(6), closing.plusMonths(12));
        stage.same(
                followUps.stream().map(LocalDate::toString).toList(),
                texts(plan.path("closing").path("followUpOn")),
                "the days of following up");
        stage.plan("closed; room +1, money 0 on the scale; followed up on " + followUps);
        stage.eventually(
                bram,
                "/v1/households/" + cast.household() + "?validOn=" + closing.plusDays(1),
                "the household knows that its plan is closed",
                household -> household.path("planActiveSince").isMissingNode());
    }

    private void score(String goal, int score) {
        var body = Map.of("score", score, "on", closing, "note", "Samen vastgesteld aan de keukentafel.");
        stage.write(bram, path + "/goals/" + cast.id(goal) + "/_score", "score-" + goal, body);
    }

    private void avoided() {
        stage.step("What was this instead of? (vermeden)");
        var contract = stage.read(bram, "/v1/providers/75000003?validOn=" + Lines.from(cast));
        var tariff = StreamSupport.stream(contract.path("products").spliterator(), false)
                .filter(product -> product.path("product").asString().equals("THERAPY"))
                .mapToLong(product -> product.path("tariff").asLong(-1))
                .sum();
        stage.check(tariff > 0, "the contract has no tariff for therapy");
        var therapy = THERAPY_HOURS * tariff;
        var guided = Arrangements.committed(stage.read(bram, Arrangements.path(guidance, closing)));
        stage.check(guided < therapy, "the guidance costs no less than the therapy");
        stage.did("asked for: a year of therapy, " + THERAPY_HOURS + " hours at " + Stage.euros(tariff) + ": "
                + Stage.euros(therapy) + ", again every year");
        stage.did("agreed instead: guidance for " + Stage.euros(guided) + ", avoided: "
                + Stage.euros(therapy - guided) + " a year; and the cause taken away, once: "
                + Stage.euros(Lines.allCents() - Lines.GUIDANCE.cents()) + " for rooms and debts");
        stage.budget("the controller sees all of it in one ledger, per law, task field and household");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
