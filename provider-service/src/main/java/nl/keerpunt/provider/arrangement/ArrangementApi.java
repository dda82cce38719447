package nl.keerpunt.provider.arrangement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.Frequency;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Words;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AgreeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.AskCoverAgain;
import nl.keerpunt.provider.arrangement.ArrangementCommand.ChangeArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.Origin;
import nl.keerpunt.provider.arrangement.ArrangementCommand.RestoreArrangement;
import nl.keerpunt.provider.arrangement.ArrangementCommand.WithdrawArrangement;
import nl.keerpunt.provider.arrangement.Bodies.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Arrange, change and restore through HTTP: what a municipality decides about an arrangement. */
@RestController
@RequestMapping("/v1/arrangements")
class ArrangementApi {

    record Agree(
            @Nullable UUID id,
            UUID household,
            AgbCode provider,
            @Nullable Objective objective,
            @Size(max = 32) String product,
            @Positive @Max(100_000) long volume,
            Frequency frequency,
            LocalDate from,
            LocalDate until,
            @Nullable Referral byLaw) {

        Agree {
            Bodies.mustRun(from, until);
        }
    }

    record Change(
            @Positive @Max(100_000) long volume,
            Frequency frequency,
            LocalDate from,
            LocalDate until,
            Words reason,
            @Nullable Referral byLaw) {

        Change {
            Bodies.mustRun(from, until);
        }
    }

    record Restore(
            @Min(1) int version,
            @Nullable LocalDate from,
            Words reason,
            @Nullable Referral byLaw) {}

    /** The reason is left out only once the record of the household is going. */
    record Withdraw(@Nullable Words reason) {}

    private final Arrangements arrangements;
    private final Clock clock;

    ArrangementApi(Arrangements arrangements, Clock clock) {
        this.arrangements = arrangements;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Agree support with a provider at once, within a mandate or by law (afspreken)")
    ResponseEntity<Accepted> agree(@RequestBody Agree body, Request request) {
        var household = new HouseholdId(request.caller().municipality(), body.household());
        var id = arrangements.fresh(request, body.id(), household);
        return arrangements.made(
                request,
                new AgreeArrangement(
                        id,
                        Origin.BY_PROFESSIONAL,
                        household,
                        body.provider(),
                        null,
                        null,
                        body.objective(),
                        null,
                        body.product(),
                        new Extent(body.volume(), body.frequency(), new Period(body.from(), body.until())),
                        arrangements.offer(id, body.provider(), body.product(), body.from()),
                        arrangements.decider(request, household, body.byLaw())));
    }

    @PostMapping("/{id}/_change")
    @Operation(summary = "Change volume or period from a day on (wijzigen)")
    ResponseEntity<Accepted> change(@PathVariable UUID id, @RequestBody Change body, Request request) {
        var found = arrangements.existing(request, id, "change-arrangement");
        return arrangements.send(
                request,
                new ChangeArrangement(
                        found.id(),
                        new Extent(body.volume(), body.frequency(), new Period(body.from(), body.until())),
                        arrangements.offer(found, body.from()),
                        arrangements.decider(request, found.household(), body.byLaw()),
                        found.words(body.reason())));
    }

    @PostMapping("/{id}/_restore")
    @Operation(summary = "Bring the terms of an earlier version back, from a day on; default today (herstellen)")
    ResponseEntity<Accepted> restore(@PathVariable UUID id, @RequestBody Restore body, Request request) {
        var found = arrangements.existing(request, id, "restore-arrangement");
        var from = body.from() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : body.from();
        return arrangements.send(
                request,
                new RestoreArrangement(
                        found.id(),
                        body.version(),
                        from,
                        arrangements.decider(request, found.household(), body.byLaw()),
                        found.words(body.reason())));
    }

    @PostMapping("/{id}/_withdraw")
    @Operation(summary = "Withdraw what has not started (intrekken)")
    ResponseEntity<Accepted> withdraw(@PathVariable UUID id, @RequestBody Withdraw body, Request request) {
        var found = arrangements.existing(request, id, "withdraw-arrangement");
        return arrangements.send(
                request, new WithdrawArrangement(found.id(), arrangements.reason(found, body.reason())));
    }

    @PostMapping("/{id}/_askcover")
    @Operation(summary = "Ask the budget again, after it was amended (opnieuw om dekking vragen)")
    ResponseEntity<Accepted> askCoverAgain(@PathVariable UUID id, Request request) {
        var found = arrangements.existing(request, id, "ask-cover-again");
        return arrangements.send(request, new AskCoverAgain(found.id()));
    }
}
