package nl.keerpunt.plan.mandate;

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
import nl.keerpunt.language.words.Words;
import nl.keerpunt.plan.mandate.MandateCommand.*;
import nl.keerpunt.plan.professional.HeardProfessionals;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
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
            LocalDate until) {

        Grant {
            if (until.isBefore(from)) {
                throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
            }
            if (laws.size() > Set.copyOf(laws).size()) {
                throw new BadInput("laws", "CONTRADICTORY", "LAW_NAMED_TWICE");
            }
        }

        private Mandate mandate(UUID mandate) {
            return new Mandate(mandate, professional, laws, upTo, months, new Period(from, until));
        }
    }

    @Schema(name = "WithdrawMandate")
    record Withdraw(UUID mandate, LocalDate lastDay, Words reason) {}

    private final Door door;
    private final Histories histories;
    private final HeardProfessionals professionals;

    MandateApi(Door door, Histories histories, HeardProfessionals professionals) {
        this.door = door;
        this.histories = histories;
        this.professionals = professionals;
    }

    @PostMapping
    @Operation(
            operationId = "grantMandate",
            summary = "Grant a mandate to a professional (mandaat verlenen)",
            description =
                    "It stays what it was granted as: another one is granted beside it, and it is withdrawn on its "
                            + "own. The professional works here when it begins, by the register of "
                            + "household-service. The id in the answer is that of the mandate.")
    @Refused({"MANDATE_ALREADY_GRANTED", "PROFESSIONAL_UNKNOWN"})
    ResponseEntity<Accepted> grant(@RequestBody Grant body, Write write) {
        var register = MandateRegisterId.of(write.caller().municipality(), body.professional());
        var mandate = body.mandate(body.id() == null ? write.freshId() : body.id());
        var known = professionals.workHere(write.caller().municipality(), body.professional(), body.from());
        var command = new GrantMandate(register, mandate, write.caller().professional(), known);
        return door.send(write, mandate.uuid().toString(), command);
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
