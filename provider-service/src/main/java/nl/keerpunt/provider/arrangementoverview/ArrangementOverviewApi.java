package nl.keerpunt.provider.arrangementoverview;

import io.swagger.v3.oas.annotations.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.Money;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.web.Page;
import nl.keerpunt.platform.web.Paging;
import nl.keerpunt.platform.web.Position;
import nl.keerpunt.provider.arrangement.Version.Cover;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of arrangements through HTTP, newest first. */
@RestController
@RequestMapping("/v1/arrangements")
class ArrangementOverviewApi {

    /** How an arrangement stands (status). */
    enum Status {
        AGREED,
        RUNNING,
        PAUSED,
        ENDED,
        WITHDRAWN,
        REFUSED
    }

    /**
     * Which arrangements are asked for; null: all.
     *
     * @param validOn the day whose status counts; null: today
     */
    record Which(
            @Nullable LocalDate validOn,
            @Nullable Status status,
            @Nullable Cover cover,
            @Nullable UUID household) {}

    private static final String QUESTION = """
            select * from arrangement_on_day
             where municipality = :municipality and opened_at < :before
               and :day between from_day and until_day
               and (cast(:provider as text) is null or provider = :provider)
               and (cast(:status as text) is null or status = :status)
               and (cast(:cover as text) is null or cover = :cover)
               and (cast(:household as uuid) is null or household = :household)
             order by opened_at desc limit :rows
            """;

    private final MunicipalReads reads;
    private final Parked parked;
    private final Clock clock;

    ArrangementOverviewApi(MunicipalReads reads, Parked parked, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.clock = clock;
    }

    @GetMapping
    @ReadsModel(ArrangementOverviewProjection.NAME)
    @Operation(summary = "All arrangements on a day, to a provider its own (arrangementenoverzicht)")
    Page<ArrangementOverview> all(@Asked Which which, Paging<Position> paging, Caller caller) {
        var provider = caller.is(Role.PROVIDER) ? caller.provider().value() : null;
        var day = which.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : which.validOn();
        var waiting = parked.of(ArrangementOverviewProjection.NAME, caller.municipality());
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(QUESTION)
                        .param("municipality", caller.municipality().value())
                        .param("day", day)
                        .param("before", paging.afterOr(Position.END).position())
                        .param("provider", provider)
                        .param(
                                "status",
                                which.status() == null ? null : which.status().name())
                        .param(
                                "cover",
                                which.cover() == null ? null : which.cover().name())
                        .param("household", which.household())
                        .param("rows", paging.rows())
                        .query((row, _) -> overview(row))
                        .list());
        return Page.of(rows, paging, ArrangementOverview::cursor)
                .without(waiting, row -> row.id().toString());
    }

    private static ArrangementOverview overview(ResultSet row) throws SQLException {
        var lacking = row.getObject("lacking", Long.class);
        return new ArrangementOverview(
                row.getObject("id", UUID.class),
                row.getObject("household", UUID.class),
                row.getString("provider"),
                row.getString("product"),
                row.getString("legal_basis"),
                row.getString("task_field"),
                row.getString("objective"),
                row.getObject("support_line", UUID.class),
                row.getString("status"),
                row.getString("refused_for"),
                row.getInt("version"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Money(row.getLong("committed")),
                row.getString("cover"),
                lacking == null ? null : new Money(lacking),
                row.getString("no_cover_for"),
                row.getObject("open_proposal", UUID.class),
                row.getObject("evaluated_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Long.toString(row.getLong("opened_at")));
    }
}
