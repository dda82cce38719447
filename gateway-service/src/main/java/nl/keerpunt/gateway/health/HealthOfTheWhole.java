package nl.keerpunt.gateway.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.keerpunt.gateway.answer.Problem;

record HealthOfTheWhole(SequencedMap<String, State> services) {

    HealthOfTheWhole {
        services = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(services));
    }

    State state() {
        return Collections.max(services.values());
    }

    boolean isUp() {
        return state() == State.UP;
    }

    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        if (!isUp()) {
            members.putAll(new Problem(503, "NOT_WHOLE", "See the state of each service.").members());
        }
        members.put("state", state().label());
        var states = new LinkedHashMap<String, String>();
        services.forEach((service, state) -> states.put(service, state.label()));
        members.put("services", states);
        return members;
    }
}
