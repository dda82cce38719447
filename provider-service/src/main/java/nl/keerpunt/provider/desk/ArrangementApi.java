package nl.keerpunt.provider.desk;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.authority.Decider;
import nl.keerpunt.provider.desk.Bodies.Referral;
import nl.keerpunt.provider.vocabulary.Tags;
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
@Tag(name = Tags.ARRANGEMENTS, description = Tags.OF_ARRANGEMENTS)
class ArrangementApi {

    @Schema(name = "AgreeArrangement")
    record Agree(
            @Nullable UUID id,
            UUID household,
            @Nullable AgbCode provider,
            @Nullable Objective objective,
            @Size(max = 32) String product,
            @Positive @Max(100_000) long volume,
            Frequency frequency,
            LocalDate from,
            LocalDate until,
            @Nullable Referral byLaw,
            @Nullable AskedBudget personalBudget)
            implements AskedExtent {

        Agree {
            Bodies.mustRunAndBeDelivered(from, until, provider, personalBudget);
        }
    }

    @Schema(name = "ChangeArrangement")
    record Change(
            @Positive @Max(100_000) long volume,
            Frequency frequency,
            LocalDate from,
            LocalDate until,
            Words reason,
            @Nullable Referral byLaw,
            @Nullable AskedCarer carer)
            implements AskedExtent {

        Change {
            Bodies.mustRun(from, until);
        }
    }

    @Schema(name = "RestoreArrangement")
    record Restore(
            @Min(1) int version,
            @Nullable LocalDate from,
            Words reason,
            @Nullable Referral byLaw) {}

    /** The reason is left out only once the record of the household is going. */
    @Schema(name = "WithdrawArrangement")
    record Withdraw(@Nullable Words reason) {}

    private final Arrangements arrangements;
    private final Clock clock;

    ArrangementApi(Arrangements arrangements, Clock clock) {
        this.arrangements = arrangements;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "agreeArrangement",
            summary = "Agree support at once, within a mandate or by law (afspreken)",
            description = "With a provider: the tariff is that of the contract on the first day. As a personal budget"
                    + " (pgb): the household buys the support at the tariff of its carer, when every condition"
                    + " of the law is met. Agreeing is judged at the price "
                    + "of the whole arrangement: it rests on a mandate of the caller or, with byLaw, on a "
                    + "ground of the law of the product itself. The budget is then asked for cover; the answer "
                    + "shows as cover in the arrangement.")
    @Refused({
        "ALREADY_AGREED",
        "AMOUNT_TOO_LARGE",
        "CONDITIONS_MISSING",
        "GROUND_OF_ANOTHER_LAW",
        "ID_TAKEN",
        "LAW_WITHOUT_PERSONAL_BUDGET",
        "NOT_OFFERED",
        "OUTSIDE_MANDATE",
        "PERIOD_TOO_LONG",
        "TARIFF_NOT_POSITIVE",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> agree(@RequestBody Agree body, Write write) {
        var household = new HouseholdId(write.caller().municipality(), body.household());
        var id = arrangements.fresh(write, body.id(), household);
        var decider = arrangements.decider(write, household, body.byLaw());
        var budget = body.personalBudget();
        return budget == null
                ? arrangements.made(write, inKind(id, household, body, decider))
                : arrangements.made(write, budgeted(id, household, body, budget, decider));
    }

    private AgreeArrangement inKind(ArrangementId id, HouseholdId household, Agree body, Decider decider) {
        var provider = requireNonNull(body.provider());
        return new AgreeArrangement(
                id,
                household,
                provider,
                body.objective(),
                body.product(),
                body.extent(),
                arrangements.offer(id, provider, body.product(), body.from()),
                decider);
    }

    private static AgreePersonalBudget budgeted(
            ArrangementId id, HouseholdId household, Agree body, AskedBudget budget, Decider decider) {
        return new AgreePersonalBudget(
                id,
                household,
                body.objective(),
                budget.budget(),
                budget.carer().of(household, budget.legalBasis()).carer(),
                budget.findings(household),
                body.extent(),
                budget.support(body.product()),
                decider);
    }

    @PostMapping("/{id}/_change")
    @Operation(
            operationId = "changeArrangement",
            summary = "Change volume or period from a day on (wijzigen)",
            description = "Makes a new version at the tariff that the contract has on its first day; of a personal"
                    + " budget at the tariff of its carer, or of the one named here. The days "
                    + "before keep the version and the money that they had. Judged as a new agreement is, "
                    + "at the price of the whole arrangement.")
    @Refused({
        "ALREADY_ENDED",
        "ALREADY_WITHDRAWN",
        "AMOUNT_TOO_LARGE",
        "ENDS_BEFORE_START",
        "GROUND_OF_ANOTHER_LAW",
        "NOT_OFFERED",
        "NO_PERSONAL_BUDGET",
        "OUTSIDE_MANDATE",
        "OUTSIDE_PERIOD",
        "PERIOD_TOO_LONG",
        "TARIFF_NOT_POSITIVE",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> change(@PathVariable UUID id, @RequestBody Change body, Write write) {
        var found = arrangements.existing(write, id, "change-arrangement");
        var decider = arrangements.decider(write, found.household(), body.byLaw());
        var reason = found.words(body.reason());
        var carer = body.carer();
        var command = carer == null
                ? new ChangeArrangement(
                        found.id(), body.extent(), arrangements.offer(found, body.from()), decider, reason)
                : new ChangeCarer(found.id(), body.extent(), carer.of(found.household(), found.law()), decider, reason);
        return arrangements.send(write, found, command);
    }

    @PostMapping("/{id}/_restore")
    @Operation(
            operationId = "restoreArrangement",
            summary = "Bring the terms of an earlier version back, from a day on (herstellen)",
            description = "Makes a new version with the terms of the one named; what had ended or was withdrawn "
                    + "stands again. Nothing that was recorded is lost. Judged as a new agreement is, at "
                    + "the price of the whole arrangement.")
    @Refused({
        "ALREADY_CURRENT",
        "AMOUNT_TOO_LARGE",
        "ENDS_BEFORE_START",
        "GROUND_OF_ANOTHER_LAW",
        "OUTSIDE_MANDATE",
        "OUTSIDE_PERIOD",
        "VERSION_UNKNOWN",
        "WAS_REFUSED"
    })
    ResponseEntity<Accepted> restore(@PathVariable UUID id, @RequestBody Restore body, Write write) {
        var found = arrangements.existing(write, id, "restore-arrangement");
        var from = body.from() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : body.from();
        return arrangements.send(
                write,
                found,
                new RestoreArrangement(
                        found.id(),
                        body.version(),
                        from,
                        arrangements.decider(write, found.household(), body.byLaw()),
                        found.words(body.reason())));
    }

    @PostMapping("/{id}/_withdraw")
    @Operation(
            operationId = "withdrawArrangement",
            summary = "Withdraw what has not started (intrekken)",
            description = "The arrangement asks for no money any more. What was withdrawn already stays so and is "
                    + "answered alike.")
    @Refused({"ALREADY_ENDED", "ALREADY_STARTED", "ENDED_WITH_HOUSEHOLD", "WAS_REFUSED"})
    ResponseEntity<Accepted> withdraw(@PathVariable UUID id, @RequestBody Withdraw body, Write write) {
        var found = arrangements.existing(write, id, "withdraw-arrangement");
        return arrangements.send(
                write, found, new WithdrawArrangement(found.id(), arrangements.reason(found, body.reason())));
    }

    @PostMapping("/{id}/_askcover")
    @Operation(
            operationId = "askArrangementCover",
            summary = "Ask the budget again, after it was amended (opnieuw om dekking vragen)",
            description = "Puts the newest version, which the budget did not cover, to it once more; a question "
                    + "that still waits for an answer is not put twice. Makes no version.")
    @Refused({"ALREADY_COVERED", "ALREADY_WITHDRAWN", "WAS_REFUSED"})
    ResponseEntity<Accepted> askCoverAgain(@PathVariable UUID id, Write write) {
        var found = arrangements.existing(write, id, "ask-cover-again");
        return arrangements.send(write, found, new AskCoverAgain(found.id()));
    }
}
