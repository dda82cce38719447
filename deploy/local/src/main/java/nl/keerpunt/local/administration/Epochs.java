package nl.keerpunt.local.administration;

import static nl.keerpunt.local.administration.Asking.SERVICES;
import static nl.keerpunt.local.administration.Asking.check;
import static nl.keerpunt.local.administration.Asking.existing;
import static nl.keerpunt.local.administration.Asking.told;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** Tells with what the keys of households are wrapped, and begins a new epoch. */
final class Epochs {

    private static final String ADMINISTRATOR = "eva";

    private static final String USAGE = "say: epochs [list], or epochs rotate SERVICE";

    private final Person administrator;
    private final Consumer<String> teller;
    private final Duration pause;

    /** @param pause between two looks */
    Epochs(Gateway gateway, Consumer<String> teller, Duration pause) {
        administrator = gateway.as(ADMINISTRATOR);
        this.teller = teller;
        this.pause = pause;
    }

    void say(List<String> words) {
        var verb = words.isEmpty() ? "list" : words.getFirst();
        check(verb.equals("list") ? words.size() < 2 : verb.equals("rotate") && words.size() == 2, USAGE);
        if (verb.equals("list")) {
            SERVICES.forEach(service -> tell(told(administrator.get(path(service)))));
        } else {
            rotate(path(existing(words.getLast())));
        }
    }

    /** Until all keys are wrapped by the new epoch. */
    private void rotate(String path) {
        var state = told(administrator.post(path + "/_rotate", UUID.randomUUID().toString(), Map.of()));
        while (state.path("items").valueStream().anyMatch(Epochs::isUnderWay)) {
            teller.accept(keys(state.path("toRewrap").asLong()) + " to wrap");
            LockSupport.parkNanos(pause.toNanos());
            state = told(administrator.get(path));
        }
        tell(state);
    }

    private static boolean isUnderWay(JsonNode epoch) {
        return List.of("ANNOUNCED", "LEAVING").contains(epoch.path("state").asString(""));
    }

    private void tell(JsonNode epochs) {
        epochs.path("items").valueStream().forEach(epoch -> teller.accept(line(epoch)));
    }

    private static String line(JsonNode epoch) {
        var until = epoch.path("destroyableAt").asString("");
        return epoch.path("id").asString("") + ": " + epoch.path("state").asString("") + ", "
                + keys(epoch.path("keys").asLong()) + (until.isEmpty() ? "" : ", destroyed after " + until);
    }

    private static String keys(long number) {
        return number == 1 ? "1 key" : number + " keys";
    }

    private static String path(String service) {
        return "/v1/" + service + "/epochs";
    }
}
