package nl.keerpunt.household.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.professional.Absence;
import nl.keerpunt.household.professional.ProfessionalCommand;
import nl.keerpunt.household.professional.ProfessionalCommand.*;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
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

@RestController
@Tag(name = "Professionals", description = "Who works here, in which team and as what (register van medewerkers)")
@RequestMapping("/v1/professionals/{professional}/absences")
class AbsenceApi {

    @Schema(name = "RecordAbsence")
    record Absent(
            @Nullable UUID id,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ProfessionalId substitute) {

        Absent {
            requireInOrder(from, until);
        }
    }

    @Schema(name = "CorrectAbsence")
    record Correct(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ProfessionalId substitute) {

        Correct {
            requireInOrder(from, until);
        }
    }

    @Schema(name = "RecordReturn")
    record Return(LocalDate on) {}

    @Schema(name = "TakeAbsenceBack")
    record TakeBack(UUID absence) {}

    private final Door door;
    private final Professionals professionals;

    AbsenceApi(Door door, Professionals professionals) {
        this.door = door;
        this.professionals = professionals;
    }

    @PostMapping
    @Operation(
            operationId = "recordAbsence",
            summary = "Record that a professional is away, and who substitutes (afwezigheid en vervanging)",
            description = "Why they are away is not asked. The substitute works here when it begins and is not away "
                    + "on all of the same days; while they are away themselves, their own substitute stands in. The "
                    + "id in the answer is that of the absence.")
    @Refused({"PROFESSIONAL_UNKNOWN", "ALREADY_RECORDED", "ABSENT_ALREADY", "OWN_SUBSTITUTE", "SUBSTITUTE_ABSENT"})
    ResponseEntity<Accepted> record(@PathVariable ProfessionalId professional, @RequestBody Absent body, Write write) {
        var absence = body.id() == null ? write.freshId() : body.id();
        var days = new Absence(body.from(), body.until(), body.substitute());
        var command = new RecordAbsence(entry(write, professional), absence, days, substitute(write, days));
        return send(write, absence, command);
    }

    @PostMapping("/{absence}/_correct")
    @Operation(
            operationId = "correctAbsence",
            summary = "Correct the days of an absence, or who substitutes (afwezigheid corrigeren)",
            description = "All of it is said anew; without a substitute there is none.")
    @Refused({"PROFESSIONAL_UNKNOWN", "ABSENCE_UNKNOWN", "ABSENT_ALREADY", "OWN_SUBSTITUTE", "SUBSTITUTE_ABSENT"})
    ResponseEntity<Accepted> correct(
            @PathVariable ProfessionalId professional,
            @PathVariable UUID absence,
            @RequestBody Correct body,
            Write write) {
        var days = new Absence(body.from(), body.until(), body.substitute());
        var command = new CorrectAbsence(entry(write, professional), absence, days, substitute(write, days));
        return send(write, absence, command);
    }

    @PostMapping("/{absence}/_return")
    @Operation(
            operationId = "recordReturn",
            summary = "Record the day on which a professional is back (terugkeer)",
            description = "It is a day of the absence after the first; whoever was not away after all has it taken "
                    + "back.")
    @Refused({"PROFESSIONAL_UNKNOWN", "ABSENCE_UNKNOWN", "RETURN_OUTSIDE_ABSENCE"})
    ResponseEntity<Accepted> back(
            @PathVariable ProfessionalId professional,
            @PathVariable UUID absence,
            @RequestBody Return body,
            Write write) {
        return send(write, absence, new RecordReturn(entry(write, professional), absence, body.on()));
    }

    @PostMapping("/_takeback")
    @Operation(
            operationId = "takeAbsenceBack",
            summary = "Take an absence back that was recorded by mistake (afwezigheid terugnemen)",
            description = "As if it had never been; what was known before shows it still. Under its id nothing is "
                    + "recorded again.")
    @Refused({"PROFESSIONAL_UNKNOWN", "ABSENCE_UNKNOWN"})
    ResponseEntity<Accepted> takeBack(
            @PathVariable ProfessionalId professional, @RequestBody TakeBack body, Write write) {
        return send(write, body.absence(), new TakeAbsenceBack(entry(write, professional), body.absence()));
    }

    private static void requireInOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new BadInput("until", "CONTRADICTORY", "UNTIL_BEFORE_FROM");
        }
    }

    private Substitute substitute(Write write, Absence days) {
        return days.substitute() == null
                ? Substitute.NOBODY
                : substitute(write.caller().municipality(), days.substitute(), days);
    }

    private Substitute substitute(MunicipalityCode municipality, ProfessionalId named, Absence days) {
        return new Substitute(
                professionals.worksHere(municipality, named, days.from()),
                professionals.find(municipality, named).isAbsentThroughout(days));
    }

    private ResponseEntity<Accepted> send(Write write, UUID absence, ProfessionalCommand command) {
        return door.send(write, absence.toString(), command);
    }

    private static EntryId entry(Write write, ProfessionalId professional) {
        return EntryId.of(write.caller().municipality(), professional);
    }
}
