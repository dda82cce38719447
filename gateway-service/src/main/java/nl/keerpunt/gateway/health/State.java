package nl.keerpunt.gateway.health;

import java.util.Locale;
import nl.keerpunt.gateway.neighbour.Neighbourhood.Answer;

/** From best to worst, so that the state of the whole is that of its worst part. */
enum State {
    UP,
    STARTING,
    DOWN;

    /** Spring Boot answers OUT_OF_SERVICE while a service does not take traffic yet, and DOWN when it is ill. */
    static State told(Answer readiness) {
        if (readiness.status() == 200) {
            return UP;
        }
        return readiness.body().contains("OUT_OF_SERVICE") ? STARTING : DOWN;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
