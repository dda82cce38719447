package nl.keerpunt.plan.mandate;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.Contradictions;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mandate register through HTTP. */
@Tag(name = "Mandates", description = "What professionals may decide alone (mandaten)")
@RestController
@RequestMapping("/v1/mandates")
class MandateApi {

    @Schema(name = "GrantMandate")
    record Grant(
            @Nullable UUID id,
            ProfessionalId professional,

            @NotEmpty @Size(max = 50) @ArraySchema(uniqueItems = true)
            List<LegalBasis> laws,

            Amount upTo,
            @Min(1) @Max(Mandate.MOST_MONTHS) int months,
            LocalDate from,
            LocalDate until,

            @Nullable @Size(max = Mandate.MOST_PRODUCTS) @ArraySchema(uniqueItems = true)
            List<Label> products,

            @Nullable JobFunction function,
            @Nullable Label decision,
            @Nullable SubstituteFor substitution) {

        Grant {
            var found = new Contradictions()
                    .when(laws.size() > Set.copyOf(laws).size(), "laws", "LAW_NAMED_TWICE")
                    .when(
                            products != null
                                    && products.size() > Set.copyOf(products).size(),
                            "products",
                            "PRODUCT_NAMED_TWICE");
            SubstituteFor.weigh(substitution, professional, from, until, found);
            found.refuse();
        }

        private Mandate mandate(UUID mandate) {
            return new Mandate(
                    mandate,
                    professional,
                    laws,
                    upTo,
                    months,
                    new Period(from, until),
                    requireNonNullElse(products, List.of()),
                    SubstituteFor.days(substitution));
        }

        private @Nullable Footing footing() {
            return function == null && decision == null && substitution == null
                    ? null
                    : new Footing(function, decision, null, SubstituteFor.insteadOf(substitution));
        }
    }

    @Schema(name = "WithdrawMandate")
    record Withdraw(UUID mandate, LocalDate lastDay, Words reason) {}

    private final Door door;
    private final Histories histories;
    private final Granting granting;

    MandateApi(Door door, Histories histories, Granting granting) {
        this.door = door;
        this.histories = histories;
        this.granting = granting;
    }

    @PostMapping
    @Operation(
            operationId = "grantMandate",
            summary = "Grant a mandate to a professional (mandaat verlenen)",
            description =
                    "It stays what it was granted as: another one is granted beside it, and it is withdrawn on its "
                            + "own. Where it names products it is for those alone, also for what is decided by a plan. "
                            + "Held in somebody's place, it holds while that one is away. Both work here when it "
                            + "begins, by the register of household-service. The id in the answer is that of the "
                            + "mandate.")
    @Refused({"MANDATE_ALREADY_GRANTED", "PROFESSIONAL_UNKNOWN"})
    ResponseEntity<Accepted> grant(@RequestBody Grant body, Write write) {
        return granting.send(write, body.mandate(body.id() == null ? write.freshId() : body.id()), body.footing());
    }

    @PostMapping("/{professional}/_withdraw")
    @Operation(
            operationId = "withdrawMandate",
            summary = "Withdraw a mandate after a last day (mandaat intrekken)",
            description = "With the day before its first as last day it holds on no day at all. What was decided under "
                    + "it stands. The id in the answer is that of the mandate.")
    @Refused({"UNKNOWN_MANDATE", "LAST_DAY_OUTSIDE_VALIDITY"})
    ResponseEntity<Accepted> withdraw(
            @PathVariable ProfessionalId professional, @RequestBody Withdraw body, Write write) {
        var register = MandateRegisterId.of(write.caller().municipality(), professional);
        if (histories.opening(register.key()).isEmpty()) {
            throw new Absent();
        }
        var command = new WithdrawMandate(register, body.mandate(), body.lastDay(), body.reason());
        return door.send(write, body.mandate().toString(), command);
    }
}
