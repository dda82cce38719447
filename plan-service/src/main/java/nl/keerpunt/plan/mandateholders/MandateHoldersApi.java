package nl.keerpunt.plan.mandateholders;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.plan.mandate.Mandate;
import nl.keerpunt.plan.mandate.Mandates;
import nl.keerpunt.plan.mandate.Mandates.Question;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.AsOf;
import nl.keerpunt.platform.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What a professional may decide, on both time axes. */
@RestController
@RequestMapping("/v1/mandates/{professional}")
class MandateHoldersApi {

    /** A mandate as it holds, cut short by its withdrawal; {@code valid} says whether it holds on the day asked for. */
    record Held(
            UUID id, List<LegalBasis> laws, Money upTo, int months, LocalDate from, LocalDate until, boolean valid) {

        private static Held of(Mandate mandate, LocalDate on) {
            var valid = mandate.valid();
            return new Held(
                    mandate.uuid(),
                    mandate.laws(),
                    mandate.upTo(),
                    mandate.months(),
                    valid.from(),
                    valid.until(),
                    valid.contains(on));
        }
    }

    record MandatesOf(ProfessionalId professional, List<Held> mandates, AsOf.Told asOf) {}

    /** Yes, under this mandate; or no, and these others may. */
    record MayDecide(
            boolean mayDecide, @Nullable UUID mandate, List<ProfessionalId> whoMay, LocalDate on, AsOf.Told asOf) {}

    private final Mandates mandates;
    private final MandateHolders holders;

    MandateHoldersApi(Mandates mandates, MandateHolders holders) {
        this.mandates = mandates;
        this.holders = holders;
    }

    @GetMapping
    @Operation(summary = "The mandates of a professional (mandaten)")
    MandatesOf mandates(@PathVariable ProfessionalId professional, Caller caller, AsOf asOf) {
        var held = mandates.of(caller.municipality(), professional, asOf.position()).stream()
                .map(mandate -> Held.of(mandate, asOf.validOn()))
                .toList();
        return new MandatesOf(professional, held, asOf.told());
    }

    @GetMapping("/may-decide")
    @ReadsModel(MandateHolders.PROCESSOR)
    @Operation(summary = "May this professional decide this? (wie mag wat beslissen)")
    @Parameter(in = QUERY, name = "law", required = true, description = "A legal basis: WMO.")
    @Parameter(in = QUERY, name = "amount", required = true, description = "Cents, nothing or more.")
    @Parameter(in = QUERY, name = "months", required = true, description = "1 or more.")
    @Parameter(in = QUERY, name = "on", description = "The day of the decision; default validOn.")
    MayDecide mayDecide(@PathVariable ProfessionalId professional, Caller caller, AsOf asOf, WebRequest request) {
        var query = new Query(request);
        var law = query.required("law", LegalBasis::new, "A legal basis: WMO.");
        var amount = query.required("amount", MandateHoldersApi::amount, "An amount in cents, nothing or more.");
        var months = query.required("months", MandateHoldersApi::months, "A number of months, 1 or more.");
        var on = query.optional("on", LocalDate::parse, "A day: 2026-03-01.");
        var question =
                new Question(law.get(), amount.get(), months.get(), on.get().orElse(asOf.validOn()));
        var mandate = mandates.mayDecide(caller.municipality(), professional, question, asOf.position());
        return new MayDecide(
                mandate.isPresent(),
                mandate.map(Mandate::uuid).orElse(null),
                holders.whoMay(caller.municipality(), question, asOf.position()),
                question.on(),
                asOf.told());
    }

    private static Money amount(String cents) {
        var amount = new Money(Long.parseLong(cents));
        if (amount.isNegative()) {
            throw new IllegalArgumentException("negative");
        }
        return amount;
    }

    private static int months(String number) {
        var months = Integer.parseInt(number);
        if (months < 1) {
            throw new IllegalArgumentException("less than one");
        }
        return months;
    }
}
