package nl.keerpunt.plan.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.AgbCode;
import nl.keerpunt.language.Amount;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.Frequency;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.LawfulGround;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Objective;
import nl.keerpunt.language.Period;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.PlanId;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Words;
import nl.keerpunt.plan.mandate.Mandates;
import nl.keerpunt.plan.mandate.Mandates.Question;
import nl.keerpunt.plan.mandateholders.MandateHolders;
import nl.keerpunt.plan.plan.PlanCommand.ChangeSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.DecideSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.DropSupportLine;
import nl.keerpunt.plan.plan.PlanCommand.ProposeSupportLine;
import nl.keerpunt.plan.plan.SupportLine.CarriedBy;
import nl.keerpunt.plan.tariff.HeardTariffs;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.web.Door.Accepted;
import nl.keerpunt.platform.web.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The support lines of a plan through HTTP. */
@RestController
@RequestMapping("/v1/plans/{id}/lines")
class SupportLineApi {

    record Line(
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
            Objective objective) {

        Line {
            if (until.isBefore(from)) {
                throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
            }
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
                    objective);
        }
    }

    record Drop(Words reason) {}

    /** @param byLaw null: under a mandate */
    record Decide(LocalDate on, @Nullable ByGround byLaw) {

        private @Nullable ByLaw ground(PlanId plan) {
            return byLaw == null
                    ? null
                    : new ByLaw(
                            byLaw.ground(),
                            Personal.of(plan.household(), byLaw.ground().law(), byLaw.referrer()),
                            Personal.of(plan.household(), byLaw.ground().law(), byLaw.document()));
        }
    }

    /** Which ground of law, who referred or determined, and where that is written down. */
    record ByGround(LawfulGround ground, Words referrer, Words document) {}

    private final Plans plans;
    private final Mandates mandates;
    private final MandateHolders holders;
    private final HeardTariffs tariffs;

    SupportLineApi(Plans plans, Mandates mandates, MandateHolders holders, HeardTariffs tariffs) {
        this.plans = plans;
        this.mandates = mandates;
        this.holders = holders;
        this.tariffs = tariffs;
    }

    @PostMapping
    @Operation(summary = "Propose a support line: who does what, when, at what cost (ondersteuningsregel)")
    ResponseEntity<Accepted> propose(@PathVariable UUID id, @RequestBody Line body, Request request) {
        var plan = plans.toChange(request, id);
        var line = body.id() == null ? request.freshId() : body.id();
        return plans.send(request, line, new ProposeSupportLine(plan, line, body.content(plan)));
    }

    @PostMapping("/{line}/_change")
    @Operation(summary = "Change an undecided support line (ondersteuningsregel wijzigen)")
    ResponseEntity<Accepted> change(
            @PathVariable UUID id, @PathVariable UUID line, @RequestBody Line body, Request request) {
        var plan = plans.toChange(request, id);
        return plans.send(request, line, new ChangeSupportLine(plan, line, body.content(plan)));
    }

    @PostMapping("/{line}/_drop")
    @Operation(summary = "Drop an undecided support line (ondersteuningsregel laten vervallen)")
    ResponseEntity<Accepted> drop(
            @PathVariable UUID id, @PathVariable UUID line, @RequestBody Drop body, Request request) {
        var plan = plans.toChange(request, id);
        var law = plans.undecided(plan, line).map(SupportLine::legalBasis).orElse(null);
        var reason = new Personal<>(plan.household(), law, body.reason());
        return plans.send(request, line, new DropSupportLine(plan, line, reason));
    }

    @PostMapping("/{line}/_decide")
    @Operation(
            summary = "Decide a support line under one's own mandate, or by a ground of law (besluiten binnen mandaat)",
            description =
                    "A line that a provider carries is weighed at the contract's price over its whole term. The day "
                            + "lies between the activation of the plan and today; the mandate holds on it, and still today.")
    ResponseEntity<Accepted> decideLine(
            @PathVariable UUID id, @PathVariable UUID line, @RequestBody Decide body, Request request) {
        var plan = plans.toChange(request, id);
        var by = request.caller().professional();
        var today = plans.today();
        var content = body.byLaw() == null ? plans.undecided(plan, line) : Optional.<SupportLine>empty();
        var price = content.filter(asked -> asked.carriedBy() == CarriedBy.PROVIDER)
                .map(asked -> tariffs.priceOf(plan.municipality(), asked.terms()))
                .orElse(null);
        return plans.send(
                request,
                line,
                new DecideSupportLine(
                        plan,
                        line,
                        by,
                        body.on(),
                        new ArrangementId(plan.municipality(), request.freshId()),
                        mandates.of(plan.municipality(), by),
                        content.filter(SupportLine::needsMandate)
                                .flatMap(asked -> asked.weighed(price, today))
                                .map(asked -> othersWhoMay(plan, asked, by))
                                .orElse(List.of()),
                        price,
                        body.ground(plan),
                        today));
    }

    private List<ProfessionalId> othersWhoMay(PlanId plan, Question asked, ProfessionalId by) {
        return holders.whoMay(plan.municipality(), asked, Long.MAX_VALUE).stream()
                .filter(other -> !other.equals(by))
                .toList();
    }
}
