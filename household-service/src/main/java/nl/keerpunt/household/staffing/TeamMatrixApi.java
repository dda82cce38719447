package nl.keerpunt.household.staffing;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import nl.keerpunt.household.accessteam.AccessTeam;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.FactParked;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Teams", description = "Access teams, and the competences that they need (toegangsteams)")
@RequestMapping("/v1/teams")
class TeamMatrixApi {

    private static final String TEAMS = """
            select team, name from access_team
             where municipality = :municipality and team > cast(:after as uuid)
             order by team
             limit :rows""";
    private static final UUID FIRST = new UUID(0, 0);

    /** @param validOn the day that is looked at (geldig op); null: today */
    record OnDay(@Nullable LocalDate validOn) {}

    @Schema(name = "AccessTeam")
    record TeamName(UUID id, Team team) {}

    private final MunicipalReads reads;
    private final RegisterRows rows;
    private final Parked parked;
    private final Histories histories;
    private final Clock clock;

    TeamMatrixApi(MunicipalReads reads, RegisterRows rows, Parked parked, Histories histories, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.parked = parked;
        this.histories = histories;
        this.clock = clock;
    }

    @GetMapping
    @ReadsModel(TeamsProjection.NAME)
    @Operation(
            operationId = "listTeams",
            summary = "List the access teams of the municipality (toegangsteams)",
            description = "All that were ever formed, by an administrator or by somebody of them who came in, in the "
                    + "order of their ids.")
    Page<TeamName> list(Paging<UUID> paging, Caller caller) {
        var waiting = parked.of(TeamsProjection.NAME, caller.municipality());
        var found = reads.in(
                caller.municipality(),
                database -> database.sql(TEAMS)
                        .param("municipality", caller.municipality().value())
                        .param("after", paging.afterOr(FIRST).toString())
                        .param("rows", paging.rows())
                        .query((row, _) ->
                                new TeamName(row.getObject("team", UUID.class), new Team(row.getString("name"))))
                        .list());
        return Page.of(found, paging, team -> team.id().toString())
                .without(waiting, team -> team.id().toString());
    }

    @GetMapping("/{team}")
    @ReadsModel(RegisterProjection.NAME)
    @Operation(
            operationId = "getTeam",
            summary = "Show the competences of a team on a day beside those that it needs (competentiematrix)",
            description = "Who is away does not count and is named, with whoever stands in. What the team needs is "
                    + "what was said of that day last.")
    CompetenceMatrix matrix(@PathVariable UUID team, @Asked OnDay on, Caller caller) {
        var id = new TeamId(caller.municipality(), team);
        var known = AccessTeam.of(
                histories.of(id, TeamEvent.class).stream().map(Recorded::fact).toList());
        var name = known.named().orElseThrow(Absent::new);
        if (!rows.parked(caller.municipality()).isEmpty()) {
            throw new FactParked(); // One who is missing would make a matrix that is wrong in silence.
        }
        var day = on.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : on.validOn();
        var everybody = rows.all(caller.municipality(), day).stream()
                .collect(toMap(
                        RegisterRow::professional, RegisterRow::presence, (first, _) -> first, LinkedHashMap::new));
        return CompetenceMatrix.of(team, name, day, known.neededOn(day), everybody);
    }
}
