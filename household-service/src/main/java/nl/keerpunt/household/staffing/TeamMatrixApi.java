package nl.keerpunt.household.staffing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.accessteam.AccessTeam;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.AsOf;
import nl.keerpunt.platform.question.KnownAt;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.Position;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
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

    @Schema(name = "AccessTeam")
    record TeamName(UUID id, Team team) {}

    private final MunicipalReads reads;
    private final WhoWorksHere whoWorksHere;
    private final Parked parked;
    private final Histories histories;

    TeamMatrixApi(MunicipalReads reads, WhoWorksHere whoWorksHere, Parked parked, Histories histories) {
        this.reads = reads;
        this.whoWorksHere = whoWorksHere;
        this.parked = parked;
        this.histories = histories;
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
            summary =
                    "Show the competences of a team beside those that it needs, on both time axes (competentiematrix)",
            description = "Who is away does not count and is named, with whoever stands in. What the team needs is "
                    + "what was said of that day last.")
    CompetenceMatrix matrix(@PathVariable UUID team, AsOf asOf, Caller caller) {
        var known = AccessTeam.of(history(caller, team, asOf.position()).stream()
                .map(Recorded::fact)
                .toList());
        var name = known.named().orElseThrow(Absent::new);
        var everybody = whoWorksHere.on(caller.municipality(), asOf);
        return CompetenceMatrix.of(team, name, asOf, known.neededOn(asOf.validOn()), everybody);
    }

    @GetMapping("/{team}/history")
    @Operation(
            operationId = "getTeamHistory",
            summary = "List what was recorded of a team: when it was formed and what it needed (geschiedenis)",
            description =
                    "The oldest first, a page at a time, with who recorded it and when. Who is of the team stands "
                            + "in the histories of the professionals.")
    RegisterHistory history(@PathVariable UUID team, Caller caller, KnownAt knownAt, Paging<Position> paging) {
        return RegisterHistory.of(history(caller, team, Long.MAX_VALUE), RegisterEssentials::of, knownAt, paging);
    }

    private List<Recorded<TeamEvent>> history(Caller caller, UUID team, long position) {
        return histories.of(new TeamId(caller.municipality(), team).key(), TeamEvent.class, position);
    }
}
