package nl.keerpunt.local.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keerpunt.local.client.Person;

/** The one plan (plan): purpose, causes, goals and lines, in the household's own words, agreed and active. */
final class Planning {

    static final String ROOM = "goal room";
    static final String MONEY = "goal money";

    private final Stage stage;
    private final Cast cast;
    private final Person anna;
    private final String path;

    Planning(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
        this.anna = stage.person("anna");
        this.path = "/v1/plans/" + cast.household();
    }

    void play() {
        draft();
        propose();
        agree();
        activate();
    }

    private void draft() {
        stage.step("Draft the one plan with the household: purpose, causes, goals");
        var purpose = "Wij willen allemaal kunnen slapen, en weer zonder angst de post openen.";
        stage.write(
                anna,
                "/v1/plans",
                "draft",
                Map.of("household", cast.household(), "purpose", purpose, "on", cast.today()));
        cause("no room", "De kinderen hebben geen rustige plek.", "HOME");
        cause("debts", "Er zijn schulden sinds de scheiding.", "FINANCES");
        cause("stress", "Ik ben de hele dag gespannen.", "SELF_CARE");
        link("no room", "stress");
        link("debts", "stress");
        link("stress", "debts");
        goal(ROOM, "Elk kind slaapt op een eigen kamer en is overdag rustiger.", List.of("HOME", "CHILDREN"));
        goal(MONEY, "De huur wordt op tijd betaald en er is een schuldregeling.", List.of("FINANCES"));
        var plan = stage.read(anna, path);
        stage.same(purpose, plan.path("purpose").asString(), "the purpose");
        stage.same(3, plan.path("causes").size(), "the number of causes");
        stage.same(2, plan.path("goals").size(), "the number of goals");
        stage.plan("in their words: \"" + purpose + "\"");
        stage.plan("three causes that feed each other: no room → stress ↔ debts; two goals, each with a scale");
    }

    private void cause(String name, String words, String domain) {
        stage.write(anna, path + "/causes", name, Map.of("id", cast.id(name), "words", words, "domain", domain));
    }

    private void link(String from, String to) {
        stage.write(
                anna,
                path + "/causes/" + cast.id(from) + "/_link",
                "link-" + from + "-" + to,
                Map.of("to", cast.id(to)));
    }

    private void goal(String name, String words, List<String> objectives) {
        var scale = Map.of(
                "muchLess", "Het is erger geworden.",
                "less", "Er is niets veranderd.",
                "expected", words,
                "more", "En wij houden het zelf vol.",
                "muchMore", "En wij helpen er anderen mee.");
        var goal = new LinkedHashMap<String, Object>();
        goal.put("id", cast.id(name));
        goal.put("words", words);
        goal.put("objectives", objectives);
        goal.put("scale", scale);
        goal.put("baseline", -1);
        stage.write(anna, path + "/goals", name, goal);
    }

    private void propose() {
        stage.step("Support lines: own rooms instead of a year of therapy (ondersteuningsregels)");
        for (var line : Lines.values()) {
            var goal = line == Lines.DEBT_HELP ? MONEY : ROOM;
            var cause = line == Lines.DEBT_HELP ? "debts" : "no room";
            var body = line.body(cast, List.of(cast.id(goal)), List.of(cast.id(cause)));
            stage.write(anna, path + "/lines", "propose-" + line, body);
            stage.plan(line.told());
        }
        stage.write(anna, path + "/lines", "propose-own", ownEffort());
        stage.plan("Moeder leest elke avond met beide kinderen (het gezin zelf): no money, no mandate");
        var plan = stage.read(anna, path);
        stage.same(Lines.values().length + 1, plan.path("lines").size(), "the number of lines");
    }

    private Map<String, ?> ownEffort() {
        return Map.of(
                "id", cast.id("line own"),
                "carriedBy", "HOUSEHOLD",
                "what", "Moeder leest elke avond met beide kinderen.",
                "from", Lines.from(cast),
                "until", Lines.until(cast),
                "goals", List.of(cast.id(ROOM)),
                "objective", "CHILDREN");
    }

    private void agree() {
        stage.step("The household agrees to a version (akkoord)");
        var voice = Map.of(
                "householdVoice",
                "Dit is ons plan. Zo kunnen we vooruit.",
                "on",
                cast.today(),
                "agreements",
                List.of(byMother(Cast.Member.SON), byMother(Cast.Member.DAUGHTER)));
        stage.write(anna, path + "/_agree", "agree", voice);
        var plan = stage.read(anna, path);
        stage.same(1, plan.path("agreed").path("version").asInt(), "the agreed version");
        stage.same(Lines.values().length + 1, plan.path("agreed").path("lines").size(), "the number of agreed lines");
        stage.plan("version 1 agreed, with the household's voice; their mother agrees for both children to youth help");
    }

    /** Youth help for a child of under twelve is agreed by who has authority. */
    private Map<String, ?> byMother(Cast.Member child) {
        return Map.of(
                "line", Lines.GUIDANCE.id(cast),
                "member", cast.id(child.name()),
                "answers", List.of(Map.of("by", cast.id(Cast.Member.MOTHER.name()), "agrees", true)));
    }

    private void activate() {
        stage.step("The plan becomes active, under its director (in uitvoering)");
        var bram = stage.person("bram");
        stage.eventually(
                bram,
                path,
                "the plan knows its director",
                plan -> plan.path("director").asString("").equals("bram"));
        stage.write(bram, path + "/_activate", "activate", Map.of("on", cast.today()));
        var plan = stage.read(bram, path);
        stage.same("bram", plan.path("activation").path("director").asString(), "the director of the active plan");
        stage.eventually(
                bram,
                "/v1/households/" + cast.household(),
                "the household knows of its active plan",
                household -> household
                        .path("planActiveSince")
                        .asString("")
                        .equals(cast.today().toString()));
        stage.plan("active from today, director bram; household-service heard of it");
    }
}
