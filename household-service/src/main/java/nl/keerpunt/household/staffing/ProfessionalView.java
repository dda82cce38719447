package nl.keerpunt.household.staffing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.Presence;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.question.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * One professional as the register has them on a day (medewerker).
 *
 * @param from the first day of the work that they do here, will, or did last
 * @param worksHere whether they work here on the day that is looked at; else nothing is told of it
 * @param actedForBy who does their work that day: they themselves, whoever stands in, or null for nobody
 */
@Schema(name = "Professional")
record ProfessionalView(
        ProfessionalId professional,
        LocalDate from,
        @Nullable LocalDate lastDay,
        boolean worksHere,
        boolean absent,
        @Nullable Team team,
        List<JobFunction> functions,
        List<Competence> competences,
        @Nullable Fte fte,
        @Nullable ProfessionalId actedForBy,
        List<RecordedAbsence> absences,
        long version,
        AsOf.Told asOf) {

    /** @param until null: until further notice */
    @Schema(name = "Absence")
    record RecordedAbsence(
            UUID id,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ProfessionalId substitute) {

        private static RecordedAbsence of(UUID id, Absence days) {
            return new RecordedAbsence(id, days.from(), days.until(), days.substitute());
        }
    }

    ProfessionalView {
        functions = List.copyOf(functions);
        competences = List.copyOf(competences);
        absences = List.copyOf(absences);
    }

    static ProfessionalView of(Professional shown, Optional<ProfessionalId> actedForBy, AsOf asOf, long version) {
        var there = shown.on(asOf.validOn());
        var post = there.map(Presence::post);
        return new ProfessionalView(
                Objects.requireNonNull(shown.id(), "an entry opens with who it is about"),
                shown.present().from(),
                shown.present().lastDay(),
                there.isPresent(),
                there.map(Presence::absence).isPresent(),
                there.map(Presence::team).orElse(null),
                post.map(Post::functions).orElse(List.of()),
                post.map(Post::competences).orElse(List.of()),
                post.map(Post::fte).orElse(null),
                actedForBy.orElse(null),
                shown.absences().byId().entrySet().stream()
                        .map(absence -> RecordedAbsence.of(absence.getKey(), absence.getValue()))
                        .toList(),
                version,
                asOf.told());
    }
}
