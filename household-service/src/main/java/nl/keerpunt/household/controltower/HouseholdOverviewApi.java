package nl.keerpunt.household.controltower;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.direction.Acceptance;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Households", description = "People who share a home and a plan (huishoudens)")
@ReadsModel(HouseholdOverviewProjection.NAME)
class HouseholdOverviewApi {

    private static final String ROWS = """
            select * from control_tower
             where municipality = :municipality
               and household > :after
               and :day between from_day and until_day
               and (cast(:team as text) is null or team = :team)
               and (cast(:director as text) is null or director = :director)
             order by household
             limit :rows""";

    /**
     * The households of a team, of a director, or both.
     *
     * @param validOn the day that is looked at (geldig op); null: today
     */
    record Whose(
            @Nullable Team team,
            @Nullable ProfessionalId director,
            @Nullable LocalDate validOn) {}

    private final MunicipalReads reads;
    private final Parked parked;
    private final Searches searches;
    private final Clock clock;

    HouseholdOverviewApi(MunicipalReads reads, Parked parked, Searches searches, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping("/v1/households")
    @Operation(
            operationId = "listHouseholds",
            summary = "List the households of a team, of all teams for an administrator (huishoudensoverzicht)",
            description = "It tells of one day who directs, whether a plan is active, and how many requests wait. It "
                    + "names nobody who lives there.")
    Page<HouseholdOverview> list(@Asked Whose whose, Paging<UUID> paging, Caller caller) {
        var team = caller.is(Role.ADMINISTRATOR) ? whose.team() : searches.ownOr(whose.team(), caller);
        var day = whose.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : whose.validOn();
        // Before the rows: what is freed in between then still counts as waiting, instead of showing its old row.
        var waiting = parked.of(HouseholdOverviewProjection.NAME, caller.municipality());
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(ROWS)
                        .param("municipality", caller.municipality().value())
                        .param("after", text(paging.after(), ""))
                        .param("day", day)
                        .param("team", text(team, null))
                        .param("director", text(whose.director(), null))
                        .param("rows", paging.rows())
                        .query((row, _) -> overview(row))
                        .list());
        return Page.of(rows, paging, row -> row.id().toString())
                .without(waiting, row -> row.id().toString());
    }

    private static @Nullable String text(@Nullable Object value, @Nullable String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    static HouseholdOverview overview(ResultSet row) throws SQLException {
        var director = row.getString("director");
        var acceptance = row.getString("acceptance");
        var answers = row.getString("answers");
        return new HouseholdOverview(
                UUID.fromString(row.getString("household")),
                new Team(row.getString("team")),
                row.getObject("registered_on", LocalDate.class),
                director == null ? null : new ProfessionalId(director),
                row.getObject("directed_from", LocalDate.class),
                acceptance == null ? null : Acceptance.valueOf(acceptance),
                row.getObject("accept_by", LocalDate.class),
                answers == null ? null : new ProfessionalId(answers),
                row.getObject("plan_active_since", LocalDate.class),
                row.getObject("flagged_since", LocalDate.class),
                row.getInt("open_requests"),
                row.getObject("waiting_since", LocalDate.class),
                row.getObject("last_death", LocalDate.class),
                row.getInt("residence_cases"),
                row.getLong("version"));
    }
}
