package nl.keerpunt.household.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.keerpunt.household.professional.Post;
import nl.keerpunt.household.professional.ProfessionalCommand;
import nl.keerpunt.household.professional.ProfessionalCommand.*;
import nl.keerpunt.language.identity.EntryId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.people.Fte;
import nl.keerpunt.language.people.JobFunction;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Professionals", description = "Who works here, in which team and as what (register van medewerkers)")
@RequestMapping("/v1/professionals")
class ProfessionalApi {

    @Schema(name = "RegisterProfessional")
    record Register(ProfessionalId professional, LocalDate from) {

        Register {
            // No address leads to these: whoever comes in by such a name is shown in lists, and nobody adds one.
            if (List.of(".", "..").contains(professional.value())) {
                throw new BadInput("professional", "MALFORMED", "IN_NO_ADDRESS");
            }
        }
    }

    @Schema(name = "JoinTeam")
    record Join(Team team, LocalDate from) {}

    @Schema(name = "AppointProfessional")
    record Appoint(
            LocalDate from,
            @Size(max = 20) @ArraySchema(uniqueItems = true) List<JobFunction> functions,
            @Size(max = 50) @ArraySchema(uniqueItems = true) List<Competence> competences,
            Fte fte) {

        Appoint {
            requireOnce("functions", functions);
            requireOnce("competences", competences);
        }

        private static void requireOnce(String field, List<?> codes) {
            if (new HashSet<>(codes).size() < codes.size()) {
                throw new BadInput(field, "CONTRADICTORY", "CODE_NAMED_TWICE");
            }
        }
    }

    @Schema(name = "LeaveEmployment")
    record Leave(LocalDate lastDay) {}

    private final Door door;
    private final Professionals professionals;

    ProfessionalApi(Door door, Professionals professionals) {
        this.door = door;
        this.professionals = professionals;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerProfessional",
            summary = "Register that a professional works here from a day on (medewerker inschrijven)",
            description = "Whoever comes in with a valid token registers by that. Said again with another first day it "
                    + "corrects that day; after a last day that has passed, with a later one, they work here anew.")
    @Refused("WORKS_HERE_ALREADY")
    ResponseEntity<Accepted> register(@RequestBody Register body, Write write) {
        var professional = body.professional();
        var command =
                new RegisterProfessional(entry(write, professional), professional, body.from(), professionals.today());
        return door.made(write, professional.value(), "/v1/professionals/" + professional, command);
    }

    @PostMapping("/{professional}/_join")
    @Operation(
            operationId = "joinTeam",
            summary = "Say of which team a professional is from a day on (in een team plaatsen)",
            description = "It holds until the next that is said, by an administrator or by the claims of a token that "
                    + "name a team which they did not name before. What was said of later days goes.")
    @Refused({"PROFESSIONAL_UNKNOWN", "TEAM_UNKNOWN"})
    ResponseEntity<Accepted> join(@PathVariable ProfessionalId professional, @RequestBody Join body, Write write) {
        var isTeam = professionals.isTeam(write.caller().municipality(), body.team());
        return send(write, professional, new JoinTeam(entry(write, professional), body.team(), body.from(), isTeam));
    }

    @PostMapping("/{professional}/_appoint")
    @Operation(
            operationId = "appointProfessional",
            summary = "Say as what a professional works, what they can do and how much (aanstelling vastleggen)",
            description = "All of it holds from that day until the next that is said; what was said of later days "
                    + "goes. A mistake is corrected by saying it anew from its first day.")
    @Refused("PROFESSIONAL_UNKNOWN")
    ResponseEntity<Accepted> appoint(
            @PathVariable ProfessionalId professional, @RequestBody Appoint body, Write write) {
        var post = new Post(body.functions(), body.competences(), body.fte());
        return send(write, professional, new AppointProfessional(entry(write, professional), body.from(), post));
    }

    @PostMapping("/{professional}/_leave")
    @Operation(
            operationId = "leaveEmployment",
            summary = "Record the last day on which a professional works here (uit dienst)",
            description = "From the next day on they are made director, successor or substitute of nobody, and get no "
                    + "mandate. What they direct and decide goes over by a hand-over. Said again, another last day.")
    @Refused({"PROFESSIONAL_UNKNOWN", "LEAVES_BEFORE_FIRST_DAY"})
    ResponseEntity<Accepted> leave(@PathVariable ProfessionalId professional, @RequestBody Leave body, Write write) {
        return send(write, professional, new LetGo(entry(write, professional), body.lastDay()));
    }

    @PostMapping("/{professional}/_stay")
    @Operation(
            operationId = "stayEmployed",
            summary = "Take back that a professional leaves (blijft in dienst)",
            description = "As if no last day had been recorded: known before shows it still.")
    @Refused("PROFESSIONAL_UNKNOWN")
    ResponseEntity<Accepted> stay(@PathVariable ProfessionalId professional, Write write) {
        return send(write, professional, new KeepOn(entry(write, professional)));
    }

    private ResponseEntity<Accepted> send(Write write, ProfessionalId professional, ProfessionalCommand command) {
        return door.send(write, professional.value(), command);
    }

    private static EntryId entry(Write write, ProfessionalId professional) {
        return EntryId.of(write.caller().municipality(), professional);
    }
}
