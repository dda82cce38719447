package nl.keerpunt.plan.mandateholders;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.plan.mandate.Held;
import nl.keerpunt.plan.mandate.Mandates;
import nl.keerpunt.plan.mandate.Question;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a professional may decide, on both time axes. */
@Tag(name = "Mandates", description = "What professionals may decide alone (mandaten)")
@RestController
@RequestMapping("/v1/mandates/{professional}")
class MandateHoldersApi {

    /** A mandate as it holds, cut short by its withdrawal; {@code valid} says whether it holds on the day asked for. */
    record HeldMandate(
            UUID id,
            int version,
            List<LegalBasis> laws,
            Amount upTo,
            int months,
            LocalDate from,
            LocalDate until,
            boolean valid) {

        private static HeldMandate of(Held held, LocalDate on) {
            var mandate = held.mandate();
            var valid = mandate.valid();
            return new HeldMandate(
                    mandate.uuid(),
                    held.version(),
                    mandate.laws(),
                    mandate.upTo(),
                    mandate.months(),
                    valid.from(),
                    valid.until(),
                    valid.contains(on));
        }
    }

    @Schema(name = "ProfessionalMandates")
    record MandatesOf(ProfessionalId professional, List<HeldMandate> mandates, AsOf.Told asOf) {}

    /**
     * What somebody would decide.
     *
     * @param on the day of the decision; null: today
     */
    record Decision(
            LegalBasis law,
            Amount amount,
            @Min(1) @Max(Mandate.MOST_MONTHS) int months,
            @Nullable LocalDate on) {}

    /** Yes, under this mandate; or no, and these others may. */
    @Schema(name = "MandateCheck")
    record MayDecide(
            boolean mayDecide,
            @Nullable UUID mandate,
            @Nullable Integer version,
            List<ProfessionalId> whoMay,
            LocalDate on,
            KnownAt.Told asOf) {}

    private final Mandates mandates;
    private final MandateHolders holders;
    private final Clock clock;

    MandateHoldersApi(Mandates mandates, MandateHolders holders, Clock clock) {
        this.mandates = mandates;
        this.holders = holders;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listMandates",
            summary = "List the mandates of a professional (mandaten)",
            description =
                    "They are cut short by their withdrawals. One that was withdrawn from before its first day is "
                            + "not shown.")
    MandatesOf mandates(@PathVariable ProfessionalId professional, Caller caller, AsOf asOf) {
        var held = mandates.history(caller.municipality(), professional).knownAt(asOf.position()).stream()
                .map(each -> HeldMandate.of(each, asOf.validOn()))
                .toList();
        return new MandatesOf(professional, held, asOf.told());
    }

    @GetMapping("/may-decide")
    @ReadsModel(MandateHolders.NAME)
    @Operation(
            operationId = "checkMandate",
            summary = "Check whether a professional may decide something alone (wie mag wat besluiten)",
            description =
                    "It costs this amount, lasts so many months and rests on that law, and is decided on that day. "
                            + "The answer says under which mandate, and who else may.")
    MayDecide mayDecide(
            @PathVariable ProfessionalId professional, @Asked Decision decision, Caller caller, KnownAt knownAt) {
        var on = decision.on() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : decision.on();
        var question = new Question(decision.law(), decision.amount(), decision.months(), on);
        var mandate = mandates.history(caller.municipality(), professional).mayDecide(question, knownAt.position());
        return new MayDecide(
                mandate.isPresent(),
                mandate.map(held -> held.mandate().uuid()).orElse(null),
                mandate.map(Held::version).orElse(null),
                holders.whoMay(caller.municipality(), question, knownAt.position()),
                question.on(),
                knownAt.told());
    }
}
