package nl.keerpunt.gateway.health;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.answer.Reason;

record HealthOfTheWhole(SequencedMap<String, State> services) {

    HealthOfTheWhole {
        services = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(services));
    }

    State state() {
        return Collections.max(services.values());
    }

    boolean serves() {
        return state().serves();
    }

    Map<String, Object> members(HttpServletRequest asked) {
        var members = new LinkedHashMap<String, Object>();
        if (!serves()) {
            members.putAll(Problem.of(Reason.NOT_WHOLE).members(asked));
        }
        members.put("state", state().label());
        var states = new LinkedHashMap<String, String>();
        services.forEach((service, state) -> states.put(service, state.label()));
        members.put("services", states);
        return members;
    }
}
