package nl.keerpunt.plan.agenda;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.Label;
import nl.keerpunt.language.Money;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.Page;
import nl.keerpunt.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for in the plans of the caller's team and in those the caller directs. */
@RestController
@RequestMapping("/v1/agenda")
@ReadsModel(AgendaProjection.NAME)
class AgendaApi {

    /** Row-level security holds the municipality; the team and the director are checked here. */
    private static final String ITEMS = """
            select * from agenda_stretch
            where municipality = :municipality and :day between from_day and until_day
              and (team = :team or director = :caller)
              and (:director::text is null or director = :director)
              and (household, kind, subject) > (:household, :kind, :subject)
            order by household, kind, subject limit :rows""";

    /**
     * Whose agenda, of which day.
     *
     * @param director null: of all directors
     * @param validOn null: today
     */
    record Asking(
            @Nullable ProfessionalId director, @Nullable LocalDate validOn) {}

    private final MunicipalReads reads;
    private final Parked parked;
    private final Clock clock;

    AgendaApi(MunicipalReads reads, Parked parked, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "What is asked of a director, due by the day asked for (agenda van de regisseur)")
    Page<AgendaItem> agenda(@Asked Asking asking, Caller caller, Paging<AgendaPlace> paging) {
        var waiting = parked.of(AgendaProjection.NAME, caller.municipality());
        var items = reads.in(
                caller.municipality(),
                database -> items(database, asking, caller, paging)
                        .query((row, _) -> item(row))
                        .list());
        return Page.of(items, paging, item -> item.place().toString())
                .without(waiting, item -> item.household().toString());
    }

    private StatementSpec items(JdbcClient database, Asking asking, Caller caller, Paging<AgendaPlace> paging) {
        var after = paging.afterOr(AgendaPlace.FIRST);
        return database.sql(ITEMS)
                .param("municipality", caller.municipality().value())
                .param("day", asking.validOn() == null ? today() : asking.validOn())
                .param("team", caller.team(), Types.VARCHAR)
                .param("caller", caller.subject())
                .param(
                        "director",
                        asking.director() == null ? null : asking.director().value(),
                        Types.VARCHAR)
                .param("household", after.household())
                .param("kind", after.kind().name())
                .param("subject", after.subject())
                .param("rows", paging.rows());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DutchCalendar.ZONE));
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
