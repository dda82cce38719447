package nl.keerpunt.gateway.health;

import java.time.Duration;
import java.util.LinkedHashMap;
import nl.keerpunt.gateway.answer.AnswerHeaders;
import nl.keerpunt.gateway.answer.Problem;
import nl.keerpunt.gateway.neighbour.Neighbourhood;
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

    @GetMapping("/health")
    ResponseEntity<String> health() {
        var now = health.answer();
        return ResponseEntity.status(now.isUp() ? 200 : 503)
                .contentType(now.isUp() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .header(AnswerHeaders.API_VERSION, Problem.API_VERSION)
                .body(JSON.writeValueAsString(now.members()));
    }

    private HealthOfTheWhole ask() {
        var states = new LinkedHashMap<String, State>();
        states.put("gateway", own.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC ? State.UP : State.STARTING);
        neighbourhood
                .askAll("/actuator/health/readiness", PATIENCE)
                .forEach((neighbour, answer) ->
                        states.put(neighbour.label(), answer.map(State::told).orElse(State.DOWN)));
        return new HealthOfTheWhole(states);
    }
}
