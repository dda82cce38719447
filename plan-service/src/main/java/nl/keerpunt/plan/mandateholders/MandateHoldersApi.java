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
import nl.keerpunt.language.law.MandateLimit;
import nl.keerpunt.language.law.MandateQuestion;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.mandate.Intent;
import nl.keerpunt.plan.mandate.MandateRule;
import nl.keerpunt.plan.mandate.Mandates;
import nl.keerpunt.plan.mandate.Weighing;
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

    @Schema(name = "ProfessionalMandates")
    record MandatesOf(ProfessionalId professional, List<ShownMandate> mandates, AsOf.Told asOf) {}

    /**
     * What somebody would decide.
     *
     * @param on the day of the decision; null: today
     * @param action null: whatever costs this
     * @param product by its code in the contract; null: none
     */
    record Decision(
            LegalBasis law,
            Amount amount,
            @Min(1) @Max(Mandate.MOST_MONTHS) int months,
            @Nullable LocalDate on,
            @Nullable MandateAction action,
            @Nullable Label product) {

        private Intent intent(LocalDate today, LocalDate knownOn) {
            var day = on == null ? today : on;
            var asked = new MandateQuestion(law, product == null ? null : product.value(), amount, months, day);
            return action == null ? new Intent(asked) : new Intent(asked, action.recordedOn(day, knownOn));
        }
    }

    /** Yes, under this mandate; or no, and these others may. Either way by this rule. */
    @Schema(name = "MandateCheck")
    record MayDecide(
            boolean mayDecide,
            MandateRule rule,
            @Nullable UUID mandate,
            @Nullable Integer version,
            ShownMandate.@Nullable Profile profile,
            List<Weighed> weighed,
            List<ProfessionalId> whoMay,
            LocalDate on,
            KnownAt.Told asOf) {

        private static MayDecide of(Weighing weighing, Intent intent, List<ProfessionalId> whoMay, KnownAt.Told asOf) {
            var allowing = weighing.allowing().map(Weighed::of);
            return new MayDecide(
                    allowing.isPresent(),
                    weighing.rule(),
                    allowing.map(Weighed::mandate).orElse(null),
                    allowing.map(Weighed::version).orElse(null),
                    allowing.map(Weighed::profile).orElse(null),
                    weighing.mandates().stream().map(Weighed::of).toList(),
                    whoMay,
                    intent.asked().on(),
                    asOf);
        }
    }

    /** How one mandate was weighed: beyond which of its limits it lies. */
    @Schema(name = "WeighedMandate")
    record Weighed(UUID mandate, int version, ShownMandate.@Nullable Profile profile, List<MandateLimit> passed) {

        private static Weighed of(Weighing.Weighed weighed) {
            var held = weighed.held();
            return new Weighed(
                    held.mandate().uuid(),
                    held.version(),
                    ShownMandate.Profile.of(weighed.footing()),
                    weighed.passed());
        }
    }

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
        var history = mandates.history(caller.municipality(), professional);
        var held = history.knownAt(asOf.position()).stream()
                .map(each -> ShownMandate.of(
                        each, history.footing(each.mandate().uuid()).orElse(null), asOf.validOn()))
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
                            + "The answer says by which rule, under which mandate or beyond which of their limits it "
                            + "lies, and who else may. Of a past moment it stays the same, whatever is granted or "
                            + "withdrawn later.")
    MayDecide mayDecide(
            @PathVariable ProfessionalId professional, @Asked Decision decision, Caller caller, KnownAt knownAt) {
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var intent = decision.intent(today, knownOn(knownAt, today));
        var weighing = mandates.history(caller.municipality(), professional).weigh(intent, knownAt.position());
        var whoMay = holders.whoMay(caller.municipality(), intent, knownAt.position());
        return MayDecide.of(weighing, intent, whoMay, knownAt.told());
    }

    private static LocalDate knownOn(KnownAt knownAt, LocalDate today) {
        var known = knownAt.known();
        return known == null ? today : LocalDate.ofInstant(known.instant(), DutchCalendar.ZONE);
    }
}
