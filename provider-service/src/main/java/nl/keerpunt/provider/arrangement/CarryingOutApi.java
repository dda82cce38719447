package nl.keerpunt.provider.arrangement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Words;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import nl.keerpunt.provider.arrangement.ArrangementCommand.EvaluateArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.PauseArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ResumeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StartArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.StopArrangement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Carry out and improve through HTTP: start, pause, resume, stop, evaluate. */
@RestController
@RequestMapping("/v1/arrangements/{id}")
class CarryingOutApi {

    record Start(LocalDate on) {}

    record Pause(LocalDate on, Words reason) {}

    record Resume(LocalDate on) {}

    /** The day is the last one on which support is given; the reason is left out only once the household's record is going. */
    record Stop(LocalDate on, @Nullable Words reason) {}

    record Evaluate(
            LocalDate on, Words findings, @Min(1) @Max(5) int usefulness) {}

    private final Arrangements arrangements;

    CarryingOutApi(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @PostMapping("/_start")
    @Operation(summary = "Start the support (starten)")
    ResponseEntity<Accepted> start(@PathVariable UUID id, @RequestBody Start body, Request request) {
        var found = arrangements.existing(request, id, "start-arrangement");
        return arrangements.send(request, new StartArrangement(found.id(), body.on()));
    }

    @PostMapping("/_pause")
    @Operation(summary = "Pause the support from a day on (pauzeren)")
    ResponseEntity<Accepted> pause(@PathVariable UUID id, @RequestBody Pause body, Request request) {
        var found = arrangements.existing(request, id, "pause-arrangement");
        return arrangements.send(request, new PauseArrangement(found.id(), body.on(), found.words(body.reason())));
    }

    @PostMapping("/_resume")
    @Operation(summary = "Resume the support from a day on (hervatten)")
    ResponseEntity<Accepted> resume(@PathVariable UUID id, @RequestBody Resume body, Request request) {
        var found = arrangements.existing(request, id, "resume-arrangement");
        return arrangements.send(request, new ResumeArrangement(found.id(), body.on()));
    }

    @PostMapping("/_stop")
    @Operation(summary = "Stop the support after a last day (stoppen)")
    ResponseEntity<Accepted> stop(@PathVariable UUID id, @RequestBody Stop body, Request request) {
        var found = arrangements.existing(request, id, "stop-arrangement");
        return arrangements.send(
                request, new StopArrangement(found.id(), body.on(), arrangements.reason(found, body.reason())));
    }

    @PostMapping("/_evaluate")
    @Operation(summary = "Record what household and provider found of it (evalueren)")
    ResponseEntity<Accepted> evaluate(@PathVariable UUID id, @RequestBody Evaluate body, Request request) {
        var found = arrangements.existing(request, id, "evaluate-arrangement");
        return arrangements.send(
                request,
                new EvaluateArrangement(found.id(), body.on(), found.words(body.findings()), body.usefulness()));
    }
}
