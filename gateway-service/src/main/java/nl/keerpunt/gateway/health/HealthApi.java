package nl.keerpunt.gateway.health;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.answer.ApiVersion;
import nl.keerpunt.gateway.neighbour.Neighbourhood;
import nl.keerpunt.gateway.neighbour.Neighbourhood.NeighbourAnswer;
import nl.keerpunt.gateway.neighbour.Remembered;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class HealthApi {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final ApplicationAvailability own;
    private final Neighbourhood neighbourhood;
    private final Remembered<HealthOfTheWhole> health;

    HealthApi(ApplicationAvailability own, Neighbourhood neighbourhood) {
        this.own = own;
        this.neighbourhood = neighbourhood;
        this.health = new Remembered<>(this::ask, _ -> FRESH, System::nanoTime);
    }

    @GetMapping(
            path = "/health",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<String> health(HttpServletRequest request) {
        var now = health.answer();
        return ResponseEntity.status(now.serves() ? 200 : 503)
                .contentType(now.serves() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .body(JSON.writeValueAsString(now.members(request)));
    }

    private HealthOfTheWhole ask() {
        var states = new LinkedHashMap<String, State>();
        states.put("gateway", own.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC ? State.UP : State.STARTING);
        var whole = neighbourhood.askAll("/actuator/health", PATIENCE);
        neighbourhood
                .askAll("/actuator/health/readiness", PATIENCE)
                .forEach((neighbour, ready) ->
                        states.put(neighbour.label(), state(ready, whole.getOrDefault(neighbour, Optional.empty()))));
        return new HealthOfTheWhole(states);
    }

    /** What a service has parked stands in either answer, or in both. */
    private static State state(Optional<NeighbourAnswer> ready, Optional<NeighbourAnswer> whole) {
        var state = ready.map(State::ready).orElse(State.DOWN);
        var isDegraded = Stream.of(ready, whole).flatMap(Optional::stream).anyMatch(State::isDegraded);
        return state == State.UP && isDegraded ? State.DEGRADED : state;
    }
}
