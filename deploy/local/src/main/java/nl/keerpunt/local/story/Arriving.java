package nl.keerpunt.local.story;

import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Person;
import nl.keerpunt.local.story.Cast.Member;

/** The way in (toegang): a household, its question, and one person who answers for the whole. */
final class Arriving {

    private final Stage stage;
    private final Cast cast;
    private final Person anna;
    private final String path;

    Arriving(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
        this.anna = stage.person("anna");
        this.path = "/v1/households/" + cast.household();
    }

    void play() {
        register();
        ask();
        direct();
    }

    private void register() {
        stage.step("A household comes in (huishouden)");
        stage.write(anna, "/v1/households", "register", Map.of("id", cast.household(), "on", cast.today()));
        for (var member : Member.values()) {
            add(member);
        }
        haveAuthority(Member.SON, Member.DAUGHTER);
        var household = stage.read(anna, path);
        stage.same(Member.values().length, household.path("members").size(), "the number of members");
        stage.check(household.toString().contains(cast.name(Member.DAUGHTER)), "the daughter's name is not shown");
        stage.did("anna of team noord registers " + cast.name(Member.MOTHER) + " with two children, all fictional.");
        secondDossier(household.path("members").path(0).path("bsn").asString());
    }

    private void add(Member member) {
        var person = Map.of(
                "id", cast.id(member.name()),
                "bsn", freeNumber(member),
                "name", cast.name(member),
                "birthDate", member.birthDate(cast.today()),
                "from", cast.today());
        stage.write(anna, path + "/members", "add-" + member, person);
    }

    /** Who agrees to youth help for them follows from it: their mother alone. */
    private void haveAuthority(Member... children) {
        for (var child : children) {
            var authority = Map.of("role", "PARENT_WITH_AUTHORITY", "member", cast.id(Member.MOTHER.name()));
            var ofChild = path + "/members/" + cast.id(child.name());
            stage.write(anna, ofChild + "/speakers", "authority-" + child, authority);
            var needs = stage.read(anna, ofChild + "/representation")
                    .path("agreements")
                    .path(0)
                    .path("needs");
            stage.same(1, needs.size(), "the number of agreements that youth help needs");
        }
    }

    /** A number may be in use by the family of an earlier performance; then the next one is tried. */
    private String freeNumber(Member member) {
        var numbers = cast.numbers(member);
        while (true) {
            var bsn = TestBsn.any(numbers);
            var found = anna.ask("/v1/households/_find", Map.of("bsn", bsn));
            var isOurs = found.json()
                    .path("household")
                    .asString("")
                    .equals(cast.household().toString());
            if (found.status() == 404 || isOurs) {
                return bsn;
            }
            stage.same(200, found.status(), "the status of a search by BSN");
        }
    }

    /** One household, one dossier: the same person cannot be registered twice. */
    private void secondDossier(String bsn) {
        var other = cast.id("second household");
        stage.write(anna, "/v1/households", "register-second", Map.of("id", other, "on", cast.today()));
        var again = Map.of(
                "id", UUID.nameUUIDFromBytes(new byte[] {1}),
                "bsn", bsn,
                "name", cast.name(Member.MOTHER),
                "birthDate", Member.MOTHER.birthDate(cast.today()),
                "from", cast.today());
        stage.refused(anna, "/v1/households/" + other + "/members", "add-twice", again, "PERSON_ALREADY_KNOWN");
        stage.did("Registering the same BSN in a second household is refused: PERSON_ALREADY_KNOWN.");
    }

    private void ask() {
        stage.step("The question: rent arrears, and therapy is asked for (melding)");
        var request = Map.of(
                "id",
                cast.id("request"),
                "words",
                "Er is huurachterstand. De kinderen met ADHD slapen bij mij op de kamer; school vraagt therapie.",
                "laws",
                new String[] {"WGS", "JEUGDWET"},
                "on",
                cast.today(),
                "channel",
                "SIGNAL");
        stage.write(anna, path + "/requests", "ask", request);
        var shown = stage.read(anna, path).path("requests");
        stage.same(1, shown.size(), "the number of requests");
        stage.same("SIGNAL", shown.path(0).path("channel").asString(), "the channel");
        stage.did("anna records the housing corporation's signal. Laws in play: Wgs and Jeugdwet.");
    }

    private void direct() {
        stage.step("One director for the whole household (regisseur)");
        stage.read(stage.person("bram"), "/v1/households"); // Who never came in cannot be made director.
        var director = Map.of("director", "bram", "team", "noord", "from", cast.today());
        stage.write(anna, path + "/_assign", "direct", director);
        stage.same(
                "bram",
                stage.read(anna, path).path("direction").path("director").asString(),
                "the director of the household");
        stage.refused(
                anna,
                path + "/_assign",
                "direct-second",
                Map.of("director", "clara", "team", "zuid", "from", cast.today()),
                "ALREADY_DIRECTED");
        accept();
        stage.did("bram is the director; a second one beside him is refused: ALREADY_DIRECTED.");
    }

    /** Until the director accepts, whoever assigned them answers (verantwoordelijk). Told again, he has accepted. */
    private void accept() {
        var shown = stage.read(anna, path);
        var isAwaited = shown.path("direction").path("acceptance").asString().equals("AWAITED");
        stage.same(isAwaited ? "anna" : "bram", shown.path("answers").asString(), "who answers for the household");
        stage.write(stage.person("bram"), path + "/_acceptdirection", "accept", Map.of());
        stage.same("bram", stage.read(anna, path).path("answers").asString(), "who answers for the household");
        stage.did("bram accepts; until then anna, who assigned him, answered for the household.");
    }
}
