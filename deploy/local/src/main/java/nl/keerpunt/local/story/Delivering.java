package nl.keerpunt.local.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** Carry out, change and restore (uitvoeren, wijzigen, herstellen): the guidance, as life gets in the way. */
final class Delivering {

    private static final int ASKED = 20;
    private static final int GRANTED = 9;

    private final Stage stage;
    private final Cast cast;
    private final Person bram;
    private final Person guides;
    private final UUID guidance;
    private long agreedAfterTheChange;

    Delivering(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
        this.bram = stage.person("bram");
        this.guides = stage.provider("samenverder");
        this.guidance = Lines.GUIDANCE.arrangement(plan(), cast);
    }

    UUID guidance() {
        return guidance;
    }

    /** The first day of the change; until the day before, the first version holds. */
    static LocalDate changed(Cast cast) {
        return Lines.from(cast).plusMonths(2);
    }

    static LocalDate lastDay(Cast cast) {
        return Lines.from(cast).plusMonths(4);
    }

    void start() {
        stage.step("The provider starts the guidance (starten)");
        stage.write(guides, "/v1/arrangements/" + guidance + "/_start", "start", Map.of("on", Lines.from(cast)));
        var view = view(Lines.from(cast));
        stage.same("RUNNING", view.path("status").asString(), "the status of the guidance");
        stage.arrangement("GUIDANCE runs from " + Lines.from(cast));
    }

    void moreHours() {
        stage.step("The provider asks for more hours and gets a part (wijzigen)");
        var extent = Map.of(
                "proposal",
                cast.id("proposal"),
                "volume",
                ASKED,
                "frequency",
                "IN_TOTAL",
                "from",
                changed(cast),
                "until",
                Lines.until(cast),
                "reason",
                "De jongste heeft meer tijd nodig dan gedacht.");
        stage.write(guides, "/v1/arrangements/" + guidance + "/_propose", "propose-change", extent);
        stage.same(
                cast.id("proposal").toString(),
                view(changed(cast)).path("openProposal").path("proposal").asString(),
                "the open proposal");
        stage.did("samenverder proposes " + ASKED + " hours for the rest of the time.");
        var part = Map.of(
                "proposal",
                cast.id("proposal"),
                "volume",
                GRANTED,
                "frequency",
                "IN_TOTAL",
                "from",
                changed(cast),
                "until",
                Lines.until(cast),
                "reason",
                "Negen uur; daarna kijken we samen opnieuw.");
        stage.write(bram, "/v1/arrangements/" + guidance + "/_acceptinpart", "accept-part", part);
        stage.did("bram accepts " + GRANTED + " of them at once.");
        var view = covered(2);
        stage.check(
                view.path("openProposal").isMissingNode()
                        || view.path("openProposal").isNull(),
                "it is still open");
        stage.same(GRANTED, view.path("holds").path("terms").path("volume").asInt(), "the hours from then on");
        agreedAfterTheChange = Arrangements.committed(view);
        stage.check(agreedAfterTheChange > Lines.GUIDANCE.cents(), "more hours did not ask more money");
        follow(view);
    }

    void earlyStop() {
        stage.step("The provider stops early (stoppen)");
        var stop = Map.of("on", lastDay(cast), "reason", "De begeleider valt uit.");
        stage.write(guides, "/v1/arrangements/" + guidance + "/_stop", "stop", stop);
        var view = covered(3);
        stage.same("ENDED", view(lastDay(cast).plusDays(1)).path("status").asString(), "the status the day after");
        stage.check(Arrangements.committed(view) < agreedAfterTheChange, "an early stop released no money");
        stage.arrangement("GUIDANCE ends on " + lastDay(cast));
        follow(view);
    }

    void restore() {
        stage.step("The early stop is restored to the earlier version (herstellen)");
        var from = lastDay(cast).plusDays(1);
        var restore = Map.of("version", 2, "from", from, "reason", "Er is een vaste vervanger.");
        stage.write(bram, "/v1/arrangements/" + guidance + "/_restore", "restore", restore);
        var view = covered(4);
        var restored = Arrangements.lastVersion(view);
        stage.same(2, restored.path("restores").asInt(), "the version restored");
        stage.same("RUNNING", view(from).path("status").asString(), "the status from " + from);
        stage.same(
                agreedAfterTheChange,
                Arrangements.committed(view),
                "what is committed again, as before the early stop");
        stage.arrangement("a new version 4 that names version 2; nothing before " + from + " was rewritten");
        follow(view);
    }

    private JsonNode covered(int version) {
        var path = Arrangements.path(guidance, changed(cast));
        return stage.eventually(
                bram,
                path,
                "version " + version + " of the guidance is covered",
                view -> Arrangements.isCovered(view, version));
    }

    /** The money follows the agreement, and the plan shows it. */
    private void follow(JsonNode view) {
        var version = Arrangements.version(view);
        var all = Lines.allCents() - Lines.GUIDANCE.cents() + Arrangements.committed(view);
        new Purse(stage).awaitReserved(all);
        stage.eventually(
                bram,
                "/v1/plans/" + cast.household(),
                "the plan shows version " + version,
                plan -> Lines.GUIDANCE.isCovered(plan, cast, version));
        stage.arrangement("GUIDANCE version " + version + ", covered: " + Stage.euros(Arrangements.committed(view)));
        stage.plan("shows version " + version + " and its cover");
        stage.budget("now set aside for the household: " + Stage.euros(all));
    }

    private JsonNode view(LocalDate validOn) {
        return stage.read(bram, Arrangements.path(guidance, validOn));
    }

    private JsonNode plan() {
        return stage.read(bram, "/v1/plans/" + cast.household());
    }
}
