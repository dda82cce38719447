package nl.keerpunt.local.story;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** Who has the mandate decides at once (mandaat); what is decided is arranged and covered without anybody asking. */
final class Deciding {

    private final Stage stage;
    private final Cast cast;
    private final String path;

    Deciding(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
        this.path = "/v1/plans/" + cast.household();
    }

    void play() {
        withinMandate();
        outsideMandate();
        byTheDirector();
        covered();
    }

    private void withinMandate() {
        stage.step("anna decides what is within her mandate (Wmo, up to € 5.000)");
        decide("anna", Lines.REMOVAL);
        var line = Lines.REMOVAL.in(stage.read(stage.person("anna"), path), cast);
        stage.same("anna", line.path("decision").path("by").asString(), "who decided the removal");
        stage.check(!line.path("decision").path("mandate").asString("").isEmpty(), "the decision names no mandate");
        stage.plan("removal decided by anna, resting on a named mandate");
    }

    private void outsideMandate() {
        stage.step("The larger home is outside anna's mandate: routed, not lost");
        var refusal = stage.refused(
                stage.person("anna"),
                decision(Lines.ADAPTATION),
                "decide-outside",
                Map.of("on", cast.today()),
                "OUTSIDE_MANDATE");
        var whoMay = StreamSupport.stream(refusal.path("mayDecide").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        stage.check(whoMay.contains("bram") && !whoMay.contains("anna"), "those who may decide were " + whoMay);
        stage.did("refused with OUTSIDE_MANDATE, and with who may decide: " + String.join(", ", whoMay));
    }

    private void byTheDirector() {
        stage.step("bram, the director, decides the other lines at once");
        for (var line : List.of(Lines.GUIDANCE, Lines.DEBT_HELP, Lines.ADAPTATION)) {
            decide("bram", line);
            stage.plan(line.told() + ", decided by bram");
        }
    }

    private void covered() {
        stage.step("Arranged with the providers and covered by the one budget (dekking)");
        var bram = stage.person("bram");
        var plan = stage.eventually(
                bram,
                path,
                "all lines are covered",
                view -> List.of(Lines.values()).stream().allMatch(line -> line.isCovered(view, cast, 1)));
        for (var line : Lines.values()) {
            arranged(stage.person("daan"), line, plan);
        }
        new Purse(stage).awaitReserved(Lines.allCents());
        stage.budget("set aside over both years: " + Stage.euros(Lines.allCents())
                + ", from three laws, out of one purse; the lens per household adds up to the ledger");
    }

    /** The controller sees what all of it costs, that of the debts too. */
    private void arranged(Person controller, Lines line, JsonNode plan) {
        var arrangement = stage.eventually(
                controller,
                Arrangements.path(line.arrangement(plan, cast), Lines.from(cast)),
                "the arrangement of " + line + " is covered",
                view -> Arrangements.cover(view).equals("COVERED"));
        stage.same(line.cents(), Arrangements.committed(arrangement), "what was agreed for " + line);
        stage.arrangement(line + ": version 1, covered, " + Stage.euros(line.cents()));
    }

    private void decide(String who, Lines line) {
        stage.write(stage.person(who), decision(line), "decide-" + line, Map.of("on", cast.today()));
    }

    private String decision(Lines line) {
        return path + "/lines/" + line.id(cast) + "/_decide";
    }
}
