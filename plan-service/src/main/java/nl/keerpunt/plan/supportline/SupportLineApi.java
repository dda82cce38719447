package nl.keerpunt.plan.supportline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.money.Frequency;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The support lines of a plan through HTTP. */
@Tag(
        name = "Support lines",
        description = "The legs of a plan: who does what, when, at what cost, under which law (ondersteuningsregels)")
@RestController
@RequestMapping("/v1/plans/{id}/lines")
class SupportLineApi {

    @Schema(name = "ProposeSupportLine")
    record Propose(
            @Nullable UUID id,
            CarriedBy carriedBy,
            Words what,
            @Nullable AgbCode provider,
            @Nullable Label product,
            @Nullable @Min(0) @Max(SupportLine.MOST_VOLUME) Long volume,
            @Nullable Frequency frequency,
            LocalDate from,
            LocalDate until,
            @Nullable LegalBasis legalBasis,
            @Nullable Amount estimatedCost,
            Set<UUID> goals,
            @Nullable Set<UUID> causes,
            Objective objective,
            @Nullable ConsiderationsBody considerations,
            @Nullable AskedBudget personalBudget) {

        Propose {
            checkDays(from, until);
        }

        private SupportLine content(PlanId plan) {
            return new Change(
                            carriedBy,
                            what,
                            provider,
                            product,
                            volume,
                            frequency,
                            from,
                            until,
                            legalBasis,
                            estimatedCost,
                            goals,
                            causes,
                            objective,
                            considerations,
                            personalBudget)
                    .content(plan);
        }
    }

    @Schema(name = "ChangeSupportLine")
    record Change(
            CarriedBy carriedBy,
            Words what,
            @Nullable AgbCode provider,
            @Nullable Label product,
            @Nullable @Min(0) @Max(SupportLine.MOST_VOLUME) Long volume,
            @Nullable Frequency frequency,
            LocalDate from,
            LocalDate until,
            @Nullable LegalBasis legalBasis,
            @Nullable Amount estimatedCost,
            Set<UUID> goals,
            @Nullable Set<UUID> causes,
            Objective objective,
            @Nullable ConsiderationsBody considerations,
            @Nullable AskedBudget personalBudget) {

        Change {
            checkDays(from, until);
        }

        private SupportLine content(PlanId plan) {
            return new SupportLine(
                    carriedBy,
                    new Personal<>(plan.household(), legalBasis, what),
                    provider,
                    product,
                    volume == null ? 0 : volume,
                    frequency,
                    new Period(from, until),
                    legalBasis,
                    estimatedCost == null ? new Amount(0) : estimatedCost,
                    goals,
                    causes == null ? Set.of() : causes,
                    objective,
                    considerations == null ? null : considerations.of(plan, legalBasis),
                    personalBudget == null ? null : personalBudget.bought());
        }
    }

    private static void checkDays(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
        }
    }

    @Schema(name = "DropSupportLine")
    record Drop(Words reason) {}

    private final Plans plans;

    SupportLineApi(Plans plans) {
        this.plans = plans;
    }

    @PostMapping
    @Operation(
            operationId = "proposeSupportLine",
            summary = "Propose a support line: who does what, when, at what cost (ondersteuningsregel voorstellen)",
            description =
                    "A provider's line names provider, product, volume and frequency, and no other line does; what a "
                            + "provider or a professional does names its law. A personal budget (pgb) names what is "
                            + "bought, at what tariff and for whom. The id in the answer is that of the line.")
    @Refused({
        "NOT_DRAFTED",
        "PLAN_CLOSED",
        "LINE_WITHOUT_GOAL",
        "UNKNOWN_GOAL",
        "GOAL_WITHDRAWN",
        "UNKNOWN_CAUSE",
        "CAUSE_WITHDRAWN",
        "LEGAL_BASIS_MISSING",
        "PROVIDER_TERMS_MISSING",
        "PERSONAL_BUDGET_TERMS_MISSING",
        "LAW_WITHOUT_PERSONAL_BUDGET",
        "CARRIED_WITHOUT_PROVIDER",
        "NEEDS_NO_MONEY",
        "STEP_OF_ANOTHER_CARRIER",
        "CLOSER_TO_HOME_UNEXPLAINED",
        "REFERRAL_WITHOUT_PROVIDER",
        "UNKNOWN_LINE",
        "LINES_WAIT_FOR_EACH_OTHER",
        "LINE_ALREADY_PROPOSED",
        "LINE_DROPPED",
        "PLAN_IS_FULL"
    })
    ResponseEntity<Accepted> propose(@PathVariable UUID id, @RequestBody Propose body, Write write) {
        var plan = plans.toChange(write, id);
        var line = body.id() == null ? write.freshId() : body.id();
        return plans.send(write, line, new ProposeSupportLine(plan, line, body.content(plan)));
    }

    @PostMapping("/{line}/_change")
    @Operation(
            operationId = "changeSupportLine",
            summary = "Change an undecided support line (ondersteuningsregel wijzigen)",
            description = "All of it is said anew. What was decided is changed at its arrangement.")
    @Refused({
        "NOT_DRAFTED",
        "PLAN_CLOSED",
        "LINE_WITHOUT_GOAL",
        "UNKNOWN_GOAL",
        "GOAL_WITHDRAWN",
        "UNKNOWN_CAUSE",
        "CAUSE_WITHDRAWN",
        "LEGAL_BASIS_MISSING",
        "PROVIDER_TERMS_MISSING",
        "PERSONAL_BUDGET_TERMS_MISSING",
        "LAW_WITHOUT_PERSONAL_BUDGET",
        "CARRIED_WITHOUT_PROVIDER",
        "NEEDS_NO_MONEY",
        "STEP_OF_ANOTHER_CARRIER",
        "CLOSER_TO_HOME_UNEXPLAINED",
        "REFERRAL_WITHOUT_PROVIDER",
        "LINES_WAIT_FOR_EACH_OTHER",
        "UNKNOWN_LINE",
        "LINE_ALREADY_DECIDED",
        "LINE_DROPPED"
    })
    ResponseEntity<Accepted> change(
            @PathVariable UUID id, @PathVariable UUID line, @RequestBody Change body, Write write) {
        var plan = plans.toChange(write, id);
        return plans.send(write, line, new ChangeSupportLine(plan, line, body.content(plan)));
    }

    @PostMapping("/{line}/_drop")
    @Operation(
            operationId = "dropSupportLine",
            summary = "Drop an undecided support line (ondersteuningsregel laten vervallen)",
            description = "It does not come back under the same id. What was decided is stopped at its arrangement.")
    @Refused({"NOT_DRAFTED", "PLAN_CLOSED", "UNKNOWN_LINE", "LINE_ALREADY_DECIDED"})
    ResponseEntity<Accepted> drop(@PathVariable UUID id, @PathVariable UUID line, @RequestBody Drop body, Write write) {
        var plan = plans.toChange(write, id);
        var law = SupportLines.of(plans.history(plan))
                .undecided(line)
                .map(SupportLine::legalBasis)
                .orElse(null);
        var reason = new Personal<>(plan.household(), law, body.reason());
        return plans.send(write, line, new DropSupportLine(plan, line, reason));
    }
}
