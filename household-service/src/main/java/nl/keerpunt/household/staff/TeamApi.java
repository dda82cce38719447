package nl.keerpunt.household.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.accessteam.Need;
import nl.keerpunt.household.accessteam.TeamCommand.*;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.language.people.Competence;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.write.Door;
import nl.keerpunt.platform.write.Door.Accepted;
import nl.keerpunt.platform.write.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Teams", description = "Access teams, and the competences that they need (toegangsteams)")
@RequestMapping("/v1/teams")
class TeamApi {

    @Schema(name = "FormTeam")
    record Form(Team team) {}

    @Schema(name = "NeededCompetence")
    record Needed(
            Competence competence,
            @Nullable @Min(1) @Max(Need.MOST_PEOPLE) Integer people,
            @Nullable @Min(1) @Max(Need.MOST_FTE) Integer fte) {

        Needed {
            if (people == null && fte == null) {
                throw new BadInput("people", "CONTRADICTORY", "NEEDS_NOTHING");
            }
        }
    }

    @Schema(name = "SetTeamNeeds")
    record Needs(LocalDate from, @Size(max = 50) List<Needed> needs) {

        Needs {
            if (needs.stream().map(Needed::competence).distinct().count() < needs.size()) {
                throw new BadInput("needs", "CONTRADICTORY", "CODE_NAMED_TWICE");
            }
        }

        private List<Need> all() {
            return needs.stream()
                    .map(needed -> new Need(needed.competence(), needed.people(), needed.fte()))
                    .toList();
        }
    }

    private final Door door;
    private final Histories histories;

    TeamApi(Door door, Histories histories) {
        this.door = door;
        this.histories = histories;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "formTeam",
            summary = "Form an access team (toegangsteam oprichten)",
            description = "A team that somebody comes in with is formed by that. The id in the answer follows from the "
                    + "name; in addresses it stands for the team, whose name may have signs that no address has.")
    ResponseEntity<Accepted> form(@RequestBody Form body, Write write) {
        var id = TeamId.of(write.caller().municipality(), body.team());
        return door.made(write, id.uuid().toString(), "/v1/teams/" + id.uuid(), new FormTeam(id, body.team()));
    }

    @PostMapping("/{team}/_need")
    @Operation(
            operationId = "setTeamNeeds",
            summary = "Say which competences a team needs from a day on (benodigde competenties)",
            description = "All of them at once: it holds from that day until the next that is said, and what was said "
                    + "of later days goes. The numbers are the municipality's own; no law gives them.")
    @Refused("TEAM_UNKNOWN")
    ResponseEntity<Accepted> need(@PathVariable UUID team, @RequestBody Needs body, Write write) {
        var id = new TeamId(write.caller().municipality(), team);
        if (histories.opening(id.key()).isEmpty()) {
            throw new Absent();
        }
        return door.send(write, team.toString(), new SetTeamNeeds(id, body.from(), body.all()));
    }
}
