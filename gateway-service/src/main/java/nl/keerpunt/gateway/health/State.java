package nl.keerpunt.gateway.health;

import java.util.Locale;
import nl.keerpunt.gateway.neighbour.Neighbourhood.NeighbourAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** From best to worst, so that the state of the whole is that of its worst part. */
enum State {
    UP,

    /** It serves, but for what it has parked. */
    DEGRADED,
    STARTING,
    DOWN;

    private static final JsonMapper JSON = new JsonMapper();

    /** Spring Boot answers OUT_OF_SERVICE while a service does not take traffic yet, and DOWN when it is ill. */
    static State ready(NeighbourAnswer readiness) {
        if (readiness.status() == 200) {
            return UP;
        }
        return readiness.body().contains("OUT_OF_SERVICE") ? STARTING : DOWN;
    }

    /** Any part of it may be. */
    static boolean isDegraded(NeighbourAnswer health) {
        try {
            return JSON.readTree(health.body()).findValues("status").stream()
                    .anyMatch(status -> status.asString("").equals(DEGRADED.name()));
        } catch (JacksonException _) {
            return false; // Whether it is ready is told by the status of its answer, and counts for more.
        }
    }

    boolean serves() {
        return compareTo(STARTING) < 0;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
