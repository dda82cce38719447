package nl.keerpunt.provider.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.vocabulary.Tags;
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
@Tag(name = Tags.ARRANGEMENTS, description = Tags.OF_ARRANGEMENTS)
class CarryingOutApi {

    @Schema(name = "StartArrangement")
    record Start(LocalDate on) {}

    @Schema(name = "PauseArrangement")
    record Pause(LocalDate on, Words reason) {}

    @Schema(name = "ResumeArrangement")
    record Resume(LocalDate on) {}

    /**
     * The day is the last one on which support is given; the reason is left out only once the household's record is
     * going.
     */
    @Schema(name = "StopArrangement")
    record Stop(LocalDate on, @Nullable Words reason) {}

    @Schema(name = "EvaluateArrangement")
    record Evaluate(
            LocalDate on, Words findings, @Min(1) @Max(5) int usefulness) {}

    private final Arrangements arrangements;

    CarryingOutApi(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @PostMapping("/_start")
    @Operation(
            operationId = "startArrangement",
            summary = "Start the support (starten)",
            description = "On a day within the arrangement, once the budget covers its newest version.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_STARTED",
        "ALREADY_WITHDRAWN",
        "AWAITING_COVER",
        "NOT_COVERED",
        "OUTSIDE_PERIOD",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> start(@PathVariable UUID id, @RequestBody Start body, Write write) {
        var found = arrangements.existing(write, id, "start-arrangement");
        return arrangements.send(write, found, new StartArrangement(found.id(), body.on()));
    }

    @PostMapping("/_pause")
    @Operation(
            operationId = "pauseArrangement",
            summary = "Pause the support from a day on (pauzeren)",
            description = "The days of a pause that are paid by the day are not asked of the budget. A pause without "
                    + "an end lasts.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "NOT_RUNNING",
        "NOT_STARTED",
        "OUTSIDE_PERIOD",
        "OUT_OF_ORDER",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> pause(@PathVariable UUID id, @RequestBody Pause body, Write write) {
        var found = arrangements.existing(write, id, "pause-arrangement");
        return arrangements.send(write, found, new PauseArrangement(found.id(), body.on(), found.words(body.reason())));
    }

    @PostMapping("/_resume")
    @Operation(
            operationId = "resumeArrangement",
            summary = "Resume the support from a day on (hervatten)",
            description = "The money of the days from then on is asked of the budget again; nobody has to decide "
                    + "that anew.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "NOT_PAUSED",
        "NOT_STARTED",
        "OUTSIDE_PERIOD",
        "OUT_OF_ORDER",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> resume(@PathVariable UUID id, @RequestBody Resume body, Write write) {
        var found = arrangements.existing(write, id, "resume-arrangement");
        return arrangements.send(write, found, new ResumeArrangement(found.id(), body.on()));
    }

    @PostMapping("/_stop")
    @Operation(
            operationId = "stopArrangement",
            summary = "Stop the support after a last day (stoppen)",
            description =
                    "The money of the days after it is asked no more. What has not started is withdrawn " + "instead.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "ENDED_WITH_HOUSEHOLD",
        "ENDS_BEFORE_START",
        "NOT_STARTED",
        "OUTSIDE_PERIOD",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> stop(@PathVariable UUID id, @RequestBody Stop body, Write write) {
        var found = arrangements.existing(write, id, "stop-arrangement");
        return arrangements.send(
                write, found, new StopArrangement(found.id(), body.on(), arrangements.reason(found, body.reason())));
    }

    @PostMapping("/_evaluate")
    @Operation(
            operationId = "evaluateArrangement",
            summary = "Record what household and provider found of it (evalueren)",
            description =
                    "Of what has started, on any day from its start, as often as there is something to " + "learn.")
    @Refused({"NOT_STARTED", "OUT_OF_ORDER", "WAS_REFUSED"})
    ResponseEntity<Accepted> evaluate(@PathVariable UUID id, @RequestBody Evaluate body, Write write) {
        var found = arrangements.existing(write, id, "evaluate-arrangement");
        return arrangements.send(
                write,
                found,
                new EvaluateArrangement(found.id(), body.on(), found.words(body.findings()), body.usefulness()));
    }
}
