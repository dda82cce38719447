package nl.keerpunt.plan.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.AsOf;
import nl.keerpunt.platform.web.Page;
import nl.keerpunt.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for in the plans of the caller's team and in those the caller directs. */
@RestController
@RequestMapping("/v1/agenda")
@ReadsModel(AgendaProjection.PROCESSOR)
class AgendaApi {

    /** Row-level security holds the municipality; the team and the director are checked here. */
    private static final String ITEMS = """
            select * from (
              select i.household, p.team, d.director, i.kind, i.subject, i.due, i.reason, i.lacking, i.year,
                     i.household || ' ' || i.kind || ' ' || i.subject as cursor
              from agenda_item i
              join agenda_plan p using (municipality, household)
              left join lateral (
                select director from agenda_director a
                where a.municipality = i.municipality and a.household = i.household and a.from_day <= :day
                order by a.from_day desc limit 1) d on true
              where i.municipality = :municipality and i.done_at is null
                and (i.due is null or i.due <= :day)
                and case i.kind
                    when 'LINE_UNDECIDED' then p.phase = 'ACTIVE'
                    when 'GOAL_UNMEASURED' then p.phase = 'ACTIVE' and (i.agreed or p.agreed_version = 0)
                    when 'REVIEW' then p.phase = 'ACTIVE'
                    when 'FOLLOW_UP' then p.phase = 'CLOSED'
                    else true end) item
            where (team = :team or director = :caller)
              and (:director::text is null or director = :director)
              and cursor > :after
            order by cursor limit :rows""";

    /** Whose agenda is asked for; null: of all directors. */
    record Whose(@Nullable ProfessionalId director) {}

    /** The place of an item in the list: its household, kind and subject. */
    record Cursor(@JsonValue String place) {

        private static final Cursor FIRST = new Cursor("");

        @JsonCreator
        Cursor {
            if (!place.isEmpty() && !place.matches("[0-9a-f-]{36} [A-Z_]{1,32} [ -~]{0,64}")) {
                throw new IllegalArgumentException("the cursor of an earlier page");
            }
        }
    }

    /** A row with its place in the list. */
    private record Row(AgendaItem item, String cursor) {}

    private final MunicipalReads reads;

    AgendaApi(MunicipalReads reads) {
        this.reads = reads;
    }

    @GetMapping
    @Operation(summary = "What is asked of a director, due by the day asked for (agenda van de regisseur)")
    Page<AgendaItem> agenda(@Asked Whose whose, Caller caller, AsOf asOf, Paging<Cursor> paging) {
        var director = whose.director() == null ? null : whose.director().value();
        var rows = reads.in(
                caller.municipality(),
                database -> items(database, caller, director)
                        .param("day", asOf.validOn())
                        .param("after", paging.afterOr(Cursor.FIRST).place())
                        .param("rows", paging.rows())
                        .query((row, _) -> new Row(item(row), row.getString("cursor")))
                        .list());
        var page = Page.of(rows, paging, Row::cursor);
        return new Page<>(page.items().stream().map(Row::item).toList(), page.next());
    }

    private static JdbcClient.StatementSpec items(JdbcClient database, Caller caller, @Nullable String director) {
        return database.sql(ITEMS)
                .param("municipality", caller.municipality().value())
                .param("team", caller.team(), Types.VARCHAR)
                .param("caller", caller.subject())
                .param("director", director, Types.VARCHAR);
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var director = row.getString("director");
        var reason = row.getString("reason");
        var lacking = row.getObject("lacking", Long.class);
        return new AgendaItem(
                row.getObject("household", UUID.class),
                new Team(row.getString("team")),
                director == null ? null : new ProfessionalId(director),
                kind,
                subject(kind, row.getString("subject")),
                row.getObject("due", LocalDate.class),
                reason == null ? null : new Label(reason),
                lacking == null ? null : new Money(lacking),
                row.getObject("year", Integer.class));
    }

    private static @Nullable UUID subject(Kind kind, String subject) {
        return switch (kind) {
            case LINE_UNDECIDED, LINE_NOT_COVERED, GOAL_UNMEASURED -> UUID.fromString(subject);
            case REVIEW, FOLLOW_UP -> null;
        };
    }
}
