package nl.keerpunt.platform.access;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.description.Refused;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a household in this service, the last first: to be handed over to a resident who asks. */
@Tag(name = "Looks", description = "Who looked at a household, and why (inzage).")
@RestController
@RequestMapping("/v1/${keerpunt.service}/households")
class LooksApi {

    private static final String OPERATION = "looks";
    private static final String ROWS = """
            select id, at, ground, role, team from processing_log
             where municipality = ? and household = ? and id < ? order by id desc limit ?""";

    /** A cursor: the number of a line. */
    record Line(@JsonValue long number) {

        static final Line LAST = new Line(Long.MAX_VALUE);

        Line {
            if (number < 1) {
                throw new IllegalArgumentException("lines are counted from 1");
            }
        }
    }

    private record Row(long id, Look look) {}

    private final Access access;
    private final Standings standings;
    private final ProcessingLog log;
    private final MunicipalReads reads;

    LooksApi(Access access, Standings standings, ProcessingLog log, MunicipalReads reads) {
        this.access = access;
        this.standings = standings;
        this.log = log;
        this.reads = reads;
    }

    @GetMapping("/{id}/looks")
    @Refused({"SAFETY_FLAG"})
    @Operation(
            operationId = "list{Service}Looks",
            summary = "List who looked at the household, and why, without a name (inzage)")
    Page<Look> list(@PathVariable UUID id, Paging<Line> paging, Caller caller) {
        var household = new HouseholdId(caller.municipality(), id);
        var standing = standings.of(household).orElseThrow(Absent::new);
        if (caller.is(Role.ADMINISTRATOR)) {
            log.add(caller, household, OPERATION, ProcessingLog.ADMINISTRATION);
        } else {
            access.toRead(caller, household, OPERATION);
        }
        Access.requireNoFlag(standing); // Printed, it would tell a resident where somebody went for help.
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(ROWS)
                        .params(
                                caller.municipality().value(),
                                id,
                                paging.afterOr(Line.LAST).number(),
                                paging.rows())
                        .query((row, _) -> new Row(row.getLong("id"), look(row)))
                        .list());
        var page = Page.of(rows, paging, row -> Long.toString(row.id()));
        return new Page<>(page.items().stream().map(Row::look).toList(), page.next());
    }

    private static Look look(ResultSet row) throws SQLException {
        var on = row.getObject("at", OffsetDateTime.class)
                .atZoneSameInstant(DutchCalendar.ZONE)
                .toLocalDate();
        return Look.of(on, row.getString("ground"), row.getString("role"), row.getString("team"));
    }
}
