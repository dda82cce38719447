package nl.keerpunt.household.controltower;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.access.Access;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.rights.Role;
import nl.keerpunt.platform.web.Page;
import nl.keerpunt.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ReadsModel(HouseholdOverviewProjection.NAME)
class HouseholdOverviewApi {

    // The direction recorded last among those that have begun: a transfer may be recorded ahead of its day.
    private static final String ROWS = """
            select o.household, o.registered_on, o.plan_active_since, o.version,
                   coalesce(d.team, o.team) as team, d.director, d.from_day,
                   r.open_requests, r.waiting_since
              from household_overview o
              left join lateral (
                   select team, director, from_day from household_direction
                    where municipality = o.municipality and household = o.household and from_day <= :today
                    order by position desc limit 1) d on true
              left join lateral (
                   select count(*) as open_requests, min(asked_on) as waiting_since from household_request
                    where municipality = o.municipality and household = o.household and answered_on is null) r on true
             where o.municipality = :municipality
               and o.household > :after
               and (cast(:team as text) is null or coalesce(d.team, o.team) = :team)
               and (cast(:director as text) is null or d.director = :director)
             order by o.household
             limit :rows""";

    /** The households of a team, of a director, or both. */
    record Whose(@Nullable Team team, @Nullable ProfessionalId director) {}

    private final MunicipalReads reads;
    private final Access access;
    private final Clock clock;

    HouseholdOverviewApi(MunicipalReads reads, Access access, Clock clock) {
        this.reads = reads;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/v1/households")
    @Operation(summary = "List the households of a team, of all teams for an administrator (verkeerstoren)")
    Page<HouseholdOverview> list(@Asked Whose whose, Paging<UUID> paging, Caller caller) {
        var asked = whose.team() == null ? null : whose.team().value();
        var ofTeam = caller.is(Role.ADMINISTRATOR) ? asked : ownTeam(asked, caller);
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(ROWS)
                        .param("today", today)
                        .param("municipality", caller.municipality().value())
                        .param(
                                "after",
                                paging.after() == null ? "" : paging.after().toString())
                        .param("team", ofTeam)
                        .param(
                                "director",
                                whose.director() == null
                                        ? null
                                        : whose.director().value())
                        .param("rows", paging.rows())
                        .query((row, _) -> overview(row))
                        .list());
        return Page.of(rows, paging, row -> row.id().toString());
    }

    private String ownTeam(@Nullable String asked, Caller caller) {
        var team = asked == null ? caller.team() : asked;
        if (team == null) {
            throw new BadInput("team", "MISSING", "NO_TEAM_IN_TOKEN");
        }
        access.toList(caller, new Team(team));
        return team;
    }

    private static HouseholdOverview overview(ResultSet row) throws SQLException {
        return new HouseholdOverview(
                UUID.fromString(row.getString("household")),
                row.getString("team"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("director"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("plan_active_since", LocalDate.class),
                row.getInt("open_requests"),
                row.getObject("waiting_since", LocalDate.class),
                row.getLong("version"));
    }
}
