package nl.keerpunt.plan.mandateprofile;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Mandate;
import nl.keerpunt.language.money.Amount;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Label;
import nl.keerpunt.plan.mandateprofile.ProfileCommand.*;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Contradictions;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of profiles through HTTP. */
@Tag(name = "Mandate profiles", description = "What whoever has a function may decide alone (functieprofielen)")
@RestController
@RequestMapping("/v1/mandate-profiles")
class ProfileApi {

    /** What both bodies say of a profile. */
    private interface Said {

        JobFunction function();

        @Nullable
        List<Competence> competences();

        List<LegalBasis> laws();

        @Nullable
        List<Label> products();

        Amount upTo();

        int months();

        static void weigh(
                @Nullable List<Competence> competences, List<LegalBasis> laws, @Nullable List<Label> products) {
            new Contradictions()
                    .when(hasTwice(competences), "competences", "COMPETENCE_NAMED_TWICE")
                    .when(hasTwice(laws), "laws", "LAW_NAMED_TWICE")
                    .when(hasTwice(products), "products", "PRODUCT_NAMED_TWICE")
                    .refuse();
        }

        private static boolean hasTwice(@Nullable List<?> named) {
            return named != null && named.size() > new HashSet<>(named).size();
        }

        default MandateProfile profile() {
            return new MandateProfile(
                    function(),
                    requireNonNullElse(competences(), List.of()),
                    laws(),
                    requireNonNullElse(products(), List.of()),
                    upTo(),
                    months());
        }
    }

    @Schema(name = "WriteMandateProfile")
    record WriteBody(
            @Nullable UUID id,
            JobFunction function,

            @Nullable @Size(max = MandateProfile.MOST_COMPETENCES) @ArraySchema(uniqueItems = true)
            List<Competence> competences,

            @NotEmpty @Size(max = MandateProfile.MOST_LAWS) @ArraySchema(uniqueItems = true)
            List<LegalBasis> laws,

            @Nullable @Size(max = Mandate.MOST_PRODUCTS) @ArraySchema(uniqueItems = true)
            List<Label> products,

            Amount upTo,
            @Min(1) @Max(Mandate.MOST_MONTHS) int months)
            implements Said {

        WriteBody {
            Said.weigh(competences, laws, products);
        }
    }

    @Schema(name = "ChangeMandateProfile")
    record ChangeBody(
            JobFunction function,

            @Nullable @Size(max = MandateProfile.MOST_COMPETENCES) @ArraySchema(uniqueItems = true)
            List<Competence> competences,

            @NotEmpty @Size(max = MandateProfile.MOST_LAWS) @ArraySchema(uniqueItems = true)
            List<LegalBasis> laws,

            @Nullable @Size(max = Mandate.MOST_PRODUCTS) @ArraySchema(uniqueItems = true)
            List<Label> products,

            Amount upTo,
            @Min(1) @Max(Mandate.MOST_MONTHS) int months)
            implements Said {

        ChangeBody {
            Said.weigh(competences, laws, products);
        }
    }

    /** A profile as it is granted from now on. */
    @Schema(name = "MandateProfile")
    record Shown(
            UUID id,
            int version,
            JobFunction function,
            List<Competence> competences,
            List<LegalBasis> laws,
            List<Label> products,
            Amount upTo,
            int months) {

        private static Shown of(Profiles.Known known) {
            var profile = known.content();
            return new Shown(
                    known.profile(),
                    known.version(),
                    profile.function(),
                    profile.competences(),
                    profile.laws(),
                    profile.products(),
                    profile.upTo(),
                    profile.months());
        }
    }

    @Schema(name = "MandateProfiles")
    record Catalogue(List<Shown> profiles, KnownAt.Told asOf) {}

    private final Door door;
    private final Profiles profiles;

    ProfileApi(Door door, Profiles profiles) {
        this.door = door;
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(
            operationId = "listMandateProfiles",
            summary = "List the profiles by which mandates are granted (functieprofielen)",
            description = "All of the municipality, in the order in which they were written: at most 200.")
    Catalogue list(Caller caller, KnownAt knownAt) {
        var known = profiles.of(caller.municipality(), knownAt.position());
        return new Catalogue(known.stream().map(Shown::of).toList(), knownAt.told());
    }

    @PostMapping
    @Operation(
            operationId = "writeMandateProfile",
            summary = "Write the profile of a function (functieprofiel opstellen)",
            description = "Which competences a function needs, and what whoever has it may decide alone. A function "
                    + "has one profile. Nobody has a mandate by it until it is granted.")
    @Refused({"PROFILE_ALREADY_WRITTEN", "FUNCTION_HAS_PROFILE", "CATALOGUE_IS_FULL"})
    ResponseEntity<Accepted> write(@RequestBody WriteBody body, Write write) {
        var profile = body.id() == null ? write.freshId() : body.id();
        return door.send(write, profile.toString(), new WriteProfile(catalogue(write), profile, body.profile()));
    }

    @PostMapping("/{profile}/_change")
    @Operation(
            operationId = "changeMandateProfile",
            summary = "Change a profile for what is granted by it later (functieprofiel wijzigen)",
            description = "All of it is said anew. Mandates that were granted by it stay what they were granted as.")
    @Refused({"UNKNOWN_PROFILE", "FUNCTION_HAS_PROFILE"})
    ResponseEntity<Accepted> change(@PathVariable UUID profile, @RequestBody ChangeBody body, Write write) {
        return door.send(write, profile.toString(), new ChangeProfile(catalogue(write), profile, body.profile()));
    }

    private static ProfileCatalogueId catalogue(Write write) {
        return ProfileCatalogueId.of(write.caller().municipality());
    }
}
