package nl.keerpunt.local.administration;

import static nl.keerpunt.local.administration.Asking.check;
import static nl.keerpunt.local.administration.Asking.existing;
import static nl.keerpunt.local.administration.Asking.told;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.keerpunt.local.client.Gateway;
import nl.keerpunt.local.client.Person;
import tools.jackson.databind.JsonNode;

/** Writes a read model of a service anew while it goes on answering, and tells how far that is. */
final class ReadModels {

    /** Each of them may: a model holds the rows of all municipalities. */
    private static final String ADMINISTRATOR = "eva";

    private static final String USAGE = "say: rebuild SERVICE MODEL";

    private final Person administrator;
    private final Consumer<String> teller;
    private final Duration pause;

    /** @param pause between two looks */
    ReadModels(Gateway gateway, Consumer<String> teller, Duration pause) {
        administrator = gateway.as(ADMINISTRATOR);
        this.teller = teller;
        this.pause = pause;
    }

    void rebuild(List<String> words) {
        check(words.size() == 2, USAGE);
        var service = existing(words.getFirst());
        var model = words.getLast();
        var path = "/v1/" + service + "/read-models";
        var names = names(path);
        check(names.contains(model), "there is no model \"" + model + "\"; it is one of " + names);
        var state = told(administrator.post(
                path + "/" + model + "/_rebuild", UUID.randomUUID().toString(), Map.of()));
        while (state.path("state").asString("").equals("REBUILDING")) {
            teller.accept(line(state));
            LockSupport.parkNanos(pause.toNanos());
            state = model(path, model);
        }
        var failure = state.path("rebuild").path("failure").asString("");
        check(failure.isEmpty(), model + " was not rebuilt and stays as it was: " + failure);
        teller.accept(line(state));
    }

    private static String line(JsonNode state) {
        var rebuild = state.path("rebuild");
        return String.format(
                Locale.ROOT,
                "%s: %.1f %%, %d events",
                state.path("name").asString(""),
                100 * rebuild.path("share").asDouble(),
                rebuild.path("events").asLong());
    }

    private List<String> names(String path) {
        return models(path).map(model -> model.path("name").asString("")).toList();
    }

    private JsonNode model(String path, String name) {
        return models(path)
                .filter(model -> model.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> models(String path) {
        return told(administrator.get(path)).path("items").valueStream();
    }
}
