package nl.keerpunt.household.staffing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.professional.Professional;
import nl.keerpunt.household.professional.ProfessionalEvent;
import nl.keerpunt.household.staff.Professionals;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.Position;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Professionals", description = "Who works here, in which team and as what (register van medewerkers)")
@RequestMapping("/v1/professionals")
class RegisterApi {

    /**
     * @param team null: of all teams
     * @param validOn the day that is looked at (geldig op); null: today
     */
    record Which(@Nullable Team team, @Nullable LocalDate validOn) {}

    /** A professional on a day on which they work here, as a list shows them. */
    @Schema(name = "ProfessionalOverview")
    record Overview(
            ProfessionalId id,
            @Nullable Team team,
            List<JobFunction> functions,
            List<Competence> competences,
            @Nullable Fte fte,
            boolean absent,
            @Nullable ProfessionalId substitute,
            long version) {

        Overview {
            functions = List.copyOf(functions);
            competences = List.copyOf(competences);
        }

        private static Overview of(RegisterRow row) {
            var presence = row.presence();
            var post = presence.post();
            var away = presence.absence();
            return new Overview(
                    row.professional(),
                    presence.team(),
                    post == null ? List.of() : post.functions(),
                    post == null ? List.of() : post.competences(),
                    post == null ? null : post.fte(),
                    away != null,
                    away == null ? null : away.days().substitute(),
                    row.version());
        }
    }

    private final RegisterRows rows;
    private final Histories histories;
    private final Professionals professionals;
    private final Clock clock;

    RegisterApi(RegisterRows rows, Histories histories, Professionals professionals, Clock clock) {
        this.rows = rows;
        this.histories = histories;
        this.professionals = professionals;
        this.clock = clock;
    }

    @GetMapping
    @ReadsModel(RegisterProjection.NAME)
    @Operation(
            operationId = "listProfessionals",
            summary = "List who works here on a day, of one team or of all (medewerkers)",
            description = "Ids and codes alone, in the order of the entries in the register.")
    Page<Overview> list(@Asked Which which, Paging<UUID> paging, Caller caller) {
        var day = which.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : which.validOn();
        var waiting = rows.parked(caller.municipality());
        var found = rows.page(caller.municipality(), which.team(), day, paging);
        var page = Page.of(found, paging, RegisterApi::entry).without(waiting, RegisterApi::entry);
        return new Page<>(page.items().stream().map(Overview::of).toList(), page.next(), page.parked());
    }

    private static String entry(RegisterRow row) {
        return row.id().uuid().toString();
    }

    @GetMapping("/{professional}")
    @Operation(
            operationId = "getProfessional",
            summary = "Show what the register has of one professional, on both time axes (medewerker)",
            description = "With who does their work on that day: they themselves, or while they are away whoever "
                    + "stands in for them.")
    ResponseEntity<ProfessionalView> show(@PathVariable ProfessionalId professional, AsOf asOf, Caller caller) {
        var entry = EntryId.of(caller.municipality(), professional);
        var history = histories.of(entry.key(), ProfessionalEvent.class, asOf.position());
        if (history.isEmpty()) {
            throw new Absent();
        }
        var shown = Professional.of(history.stream().map(Recorded::fact).toList());
        var acting = professionals.whoActsFor(caller.municipality(), professional, asOf.validOn(), asOf.position());
        var version = history.getLast().version();
        return asOf.answer(ProfessionalView.of(shown, acting, asOf, version), version);
    }

    @GetMapping("/{professional}/history")
    @Operation(
            operationId = "getProfessionalHistory",
            summary = "List what was recorded of a professional: came, moved, appointed, away, left (geschiedenis)",
            description = "The oldest first, a page at a time, with who recorded it and when. Why somebody is away is "
                    + "recorded nowhere.")
    RegisterHistory history(
            @PathVariable ProfessionalId professional, Caller caller, KnownAt knownAt, Paging<Position> paging) {
        var history = histories.of(EntryId.of(caller.municipality(), professional), ProfessionalEvent.class);
        return RegisterHistory.of(history, RegisterEssentials::of, knownAt, paging);
    }
}
