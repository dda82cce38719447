package nl.keerpunt.local.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.keerpunt.local.client.Person;
import org.jspecify.annotations.Nullable;

/** Both time axes (geldig op, bekend op): what held when, and what we knew then. */
final class LookingBack {

    private final Stage stage;
    private final Cast cast;
    private final Person bram;
    private final UUID guidance;
    private final Instant beforeTheChange;
    private final long reservedThen;

    /** Made just before the change: it remembers that moment and what the budget said. */
    LookingBack(Stage stage, UUID guidance) {
        this.stage = stage;
        this.cast = stage.cast();
        this.bram = stage.person("bram");
        this.guidance = guidance;
        this.beforeTheChange = Instant.now();
        this.reservedThen = new Purse(stage).reserved();
    }

    void play() {
        validOn();
        knownAt();
        between();
    }

    private void validOn() {
        stage.step("What held on which day? (geldig op)");
        stage.same(1, holding(Delivering.changed(cast).minusDays(1), null), "the version the day before the change");
        stage.same(2, holding(Delivering.changed(cast), null), "the version on the day of the change");
        stage.same(4, holding(Delivering.lastDay(cast).plusDays(1), null), "the version after the restored stop");
        stage.did("day before the change: version 1; from the change: version 2; after the restored stop: version 4");
    }

    private void knownAt() {
        stage.step("What did we know before the provider asked for more? (bekend op)");
        stage.same(1, holding(Delivering.changed(cast), beforeTheChange), "the version as known then");
        var plan = stage.read(bram, "/v1/plans/" + cast.household() + "?knownAt=" + beforeTheChange);
        var line = Lines.GUIDANCE.in(plan, cast);
        stage.same(1, line.path("arranged").path("version").asInt(), "the version in the plan as known then");
        var purse = new Purse(stage);
        stage.same(reservedThen, purse.reserved(beforeTheChange), "what was set aside as known then");
        stage.check(purse.reserved() > reservedThen, "nothing more is set aside now than then");
        stage.did("asked as known at " + beforeTheChange + ", every service answers as it would have then:");
        stage.plan("GUIDANCE in version 1");
        stage.arrangement("version 1 also holds on " + Delivering.changed(cast));
        stage.budget("set aside then " + Stage.euros(reservedThen) + ", now " + Stage.euros(purse.reserved()));
    }

    private void between() {
        stage.step("What changed between two moments? (verschil)");
        var changes = stage.read(bram, "/v1/arrangements/" + guidance + "/changes?since=" + beforeTheChange);
        var names = StreamSupport.stream(changes.path("events").spliterator(), false)
                .map(event -> event.path("name").asString())
                .toList();
        for (var expected : new String[] {"change-proposed", "arrangement-changed", "arrangement-stopped"}) {
            stage.check(names.contains(expected), expected + " is not among " + names);
        }
        stage.check(names.contains("arrangement-restored"), "arrangement-restored is not among " + names);
        stage.same(1, Arrangements.version(changes.path("before")), "the version before");
        stage.same(4, Arrangements.version(changes.path("after")), "the version after");
        stage.arrangement("between then and now: " + String.join(", ", names));
    }

    private int holding(LocalDate validOn, @Nullable Instant knownAt) {
        var path = Arrangements.path(guidance, validOn) + (knownAt == null ? "" : "&knownAt=" + knownAt);
        var view = stage.read(bram, path);
        return Arrangements.holding(view);
    }
}
