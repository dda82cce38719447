package nl.keerpunt.journeys.races;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.keerpunt.journeys.races.Raced.today;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keerpunt.local.client.Answer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Patience;

/** Sees many erasures through: what holds one up is taken away, and it is asked again, as an administrator does. */
final class Endings {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Gateway door;
    private final Map<UUID, Raced> open = new HashMap<>();

    private Endings(Gateway door, List<Raced> all) {
        this.door = door;
        open.putAll(all.stream().collect(toMap(Raced::household, each -> each)));
    }

    /** Where each stands that is not erased in time. */
    static List<String> left(Gateway door, List<Raced> all) {
        var endings = new Endings(door, all);
        Patience.until(PATIENCE, endings::look, left -> left == 0);
        return endings.open.values().stream()
                .map(each -> "run " + each.run() + ": " + each.process().text())
                .toList();
    }

    /** One list tells of all that go on by themselves. */
    private int look() {
        var underWay =
                door.as("eva").get("/v1/erasures?state=ENDING&limit=200").json().path("items");
        var goOn = underWay.valueStream()
                .filter(item -> !item.path("held").asBoolean())
                .map(item -> UUID.fromString(item.path("id").asString()))
                .collect(toSet());
        List.copyOf(open.values()).stream()
                .filter(each -> !goOn.contains(each.household()))
                .forEach(this::look);
        return open.size();
    }

    private void look(Raced raced) {
        var process = raced.process();
        switch (process.json().path("status").asString("")) {
            case "ERASED" -> open.remove(raced.household());
            case "ENDING" -> {} // The list has yet to tell.
            case "HELD" -> lift(raced, process);
            default -> {
                lift(raced, process);
                raced.erase();
            }
        }
    }

    private static void lift(Raced raced, Answer process) {
        process.json().path("holds").forEach(hold -> {
            var lift = raced.ofHousehold("/holds/" + hold.path("id").asString() + "/_lift");
            raced.by("eva", lift, Map.of("on", today())).send(Raced.key());
        });
    }
}
