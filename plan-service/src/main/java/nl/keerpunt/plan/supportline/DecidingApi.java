package nl.keerpunt.plan.supportline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LawfulGround;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.content.SupportLine;
import nl.keerpunt.plan.content.SupportLine.CarriedBy;
import nl.keerpunt.plan.mandate.Mandates;
import nl.keerpunt.plan.mandateholders.MandateHolders;
import nl.keerpunt.plan.plan.ByLaw;
import nl.keerpunt.plan.plan.PlanCommand.*;
import nl.keerpunt.plan.plan.Plans;
import nl.keerpunt.plan.tariff.HeardTariffs;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions about the support lines of a plan through HTTP. */
@Tag(
        name = "Support lines",
        description = "The legs of a plan: who does what, when, at what cost, under which law (ondersteuningsregels)")
@RestController
@RequestMapping("/v1/plans/{id}/lines/{line}")
class DecidingApi {

    /** @param byLaw null: under a mandate */
    @Schema(name = "DecideSupportLine")
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
    @Schema(name = "DecideByLaw")
    record ByGround(LawfulGround ground, Words referrer, Words document) {}

    private final Plans plans;
    private final Mandates mandates;
    private final MandateHolders holders;
    private final HeardTariffs tariffs;

    DecidingApi(Plans plans, Mandates mandates, MandateHolders holders, HeardTariffs tariffs) {
        this.plans = plans;
        this.mandates = mandates;
        this.holders = holders;
        this.tariffs = tariffs;
    }

    @PostMapping("/_decide")
    @Operation(
            operationId = "decideSupportLine",
            summary = "Decide a support line under your own mandate, or by a ground of law (besluiten binnen mandaat)",
            description = "A line that a provider carries is weighed at the contract's price over its whole term. "
                    + "The day lies between the activation of the plan and today; the mandate holds on it, and still "
                    + "today.")
    @Refused({
        "NOT_ACTIVE",
        "UNKNOWN_LINE",
        "LINE_DROPPED",
        "LINE_ALREADY_DECIDED",
        "NEEDS_NO_DECISION",
        "IN_THE_FUTURE",
        "BEFORE_ACTIVATION",
        "CONDITIONS_MISSING",
        "NOT_AGREED",
        "LINE_STOPPED",
        "OUTSIDE_MANDATE",
        "NOT_THOUGHT_THROUGH",
        "GROUND_OF_ANOTHER_LAW",
        "NOBODY_LEFT"
    })
    ResponseEntity<Accepted> decideLine(
            @PathVariable UUID id, @PathVariable UUID line, @RequestBody Decide body, Write write) {
        var plan = plans.toChange(write, id);
        var by = write.caller().professional();
        var today = plans.today();
        var content = body.byLaw() == null
                ? SupportLines.of(plans.history(plan)).undecided(line)
                : Optional.<SupportLine>empty();
        var price = content.filter(asked -> asked.carriedBy() == CarriedBy.PROVIDER)
                .map(asked -> tariffs.priceOf(plan.municipality(), asked.terms()))
                .orElse(null);
        return plans.send(
                write,
                line,
                new DecideSupportLine(
                        plan,
                        line,
                        by,
                        body.on(),
                        new ArrangementId(plan.municipality(), write.freshId()),
                        mandates.of(plan.municipality(), by),
                        content.filter(SupportLine::needsMandate)
                                .flatMap(asked -> asked.weighed(price, today))
                                .map(asked -> othersWhoMay(plan, asked, by))
                                .orElse(List.of()),
                        price,
                        body.ground(plan),
                        today));
    }

    private List<ProfessionalId> othersWhoMay(PlanId plan, MandateQuestion asked, ProfessionalId by) {
        return holders.whoMay(plan.municipality(), asked, Long.MAX_VALUE).stream()
                .filter(other -> !other.equals(by))
                .toList();
    }
}
