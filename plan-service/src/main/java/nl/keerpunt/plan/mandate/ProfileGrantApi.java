package nl.keerpunt.plan.mandate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.calendar.Period;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.mandate.Footing.ByProfile;
import nl.keerpunt.plan.mandateprofile.MandateProfile;
import nl.keerpunt.plan.mandateprofile.Profiles;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Contradictions;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Granting a mandate by a profile, through HTTP. */
@Tag(name = "Mandates", description = "What professionals may decide alone (mandaten)")
@RestController
@RequestMapping("/v1/mandate-profiles/{profile}/_grant")
class ProfileGrantApi {

    @Schema(name = "GrantMandateByProfile")
    record Grant(
            @Nullable UUID id,
            ProfessionalId professional,
            Label decision,
            LocalDate from,
            LocalDate until,
            @Nullable SubstituteFor substitution) {

        Grant {
            var found = new Contradictions();
            SubstituteFor.weigh(substitution, professional, from, until, found);
            found.refuse();
        }

        private Mandate mandate(UUID mandate, MandateProfile profile) {
            return new Mandate(
                    mandate,
                    professional,
                    profile.laws(),
                    profile.upTo(),
                    profile.months(),
                    new Period(from, until),
                    profile.products(),
                    SubstituteFor.days(substitution));
        }
    }

    private final Granting granting;
    private final Profiles profiles;

    ProfileGrantApi(Granting granting, Profiles profiles) {
        this.granting = granting;
        this.profiles = profiles;
    }

    @PostMapping
    @Operation(
            operationId = "grantMandateByProfile",
            summary = "Grant a mandate by a profile to a professional (mandaat verlenen naar functieprofiel)",
            description =
                    "What the profile says at this moment is what is granted; what is changed in it later changes no "
                            + "mandate. The written decision is named (Awb, art. 10:5(2)). The id in the answer is "
                            + "that of the mandate.")
    @Refused({"UNKNOWN_PROFILE", "MANDATE_ALREADY_GRANTED", "PROFESSIONAL_UNKNOWN"})
    ResponseEntity<Accepted> grant(@PathVariable UUID profile, @RequestBody Grant body, Write write) {
        var known = profiles.known(write, profile);
        var mandate = body.mandate(body.id() == null ? write.freshId() : body.id(), known.content());
        var footing = new Footing(
                known.content().function(),
                body.decision(),
                new ByProfile(profile, known.version()),
                SubstituteFor.insteadOf(body.substitution()));
        return granting.send(write, mandate, footing);
    }
}
