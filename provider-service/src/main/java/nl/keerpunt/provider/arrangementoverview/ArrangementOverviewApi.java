package nl.keerpunt.provider.arrangementoverview;

import static nl.keerpunt.platform.access.Disclosure.Part.CONTENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.AgbCode;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.law.Objective;
import nl.keerpunt.language.law.TaskField;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.personalbudget.Delivery;
import nl.keerpunt.language.personalbudget.FormalDecision;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.question.Position;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.provider.agreement.Version.Cover;
import nl.keerpunt.provider.disclosure.Left;
import nl.keerpunt.provider.disclosure.Viewers;
import nl.keerpunt.provider.vocabulary.ArrangementRefusal;
import nl.keerpunt.provider.vocabulary.ArrangementShortage;
import nl.keerpunt.provider.vocabulary.ArrangementStatus;
import nl.keerpunt.provider.vocabulary.Tags;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of arrangements through HTTP, newest first: to a provider its own, to a professional those of households
 * of its team or direction, and of any one household that it names with a ground.
 */
@RestController
@RequestMapping("/v1/arrangements")
@Tag(name = Tags.ARRANGEMENTS, description = Tags.OF_ARRANGEMENTS)
class ArrangementOverviewApi {

    /**
     * Which arrangements are asked for; null: all.
     *
     * @param validOn the day whose status counts; null: today
     */
    record Which(
            @Nullable LocalDate validOn,
            @Nullable ArrangementStatus status,
            @Nullable Cover cover,
            @Nullable UUID household) {}

    /** Who answers for a household, as this service heard of it. */
    static final String HOUSEHOLDS = "heard-households";

    private static final String OPERATION = "list-arrangements";

    private static final String QUESTION = """
            select * from arrangement_on_day
             where municipality = :municipality and opened_at < :before
               and :day between from_day and until_day
               and (cast(:provider as text) is null or provider = :provider)
               and (cast(:status as text) is null or status = :status)
               and (cast(:cover as text) is null or cover = :cover)
               and (cast(:household as uuid) is null or household = :household)
               and (not :ownOnly or exists (
                   select 1 from heard_household heard
                    where heard.municipality = arrangement_on_day.municipality
                      and heard.household = arrangement_on_day.household
                      and :today between heard.from_day and heard.until_day
                      and (heard.team = cast(:team as text) or heard.director = :caller)))
             order by opened_at desc limit :rows
            """;

    private final MunicipalReads reads;
    private final Parked parked;
    private final Viewers viewers;
    private final Clock clock;

    ArrangementOverviewApi(MunicipalReads reads, Parked parked, Viewers viewers, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping
    @ReadsModel({ArrangementOverviewProjection.NAME, ArrangementOverviewApi.HOUSEHOLDS})
    @Operation(
            operationId = "listArrangements",
            summary = "List the arrangements on a day (arrangementenoverzicht)",
            description =
                    "The newest first, a page at a time: to a provider its own, to a team those of its households. "
                            + "Of one household that another team answers for, with a ground. A provider, and nobody "
                            + "else, must name the municipality in the header Municipality. What is not for who "
                            + "looks is left out and named in withheld.")
    Page<ArrangementOverview> all(@Asked Which which, Paging<Position> paging, Caller caller) {
        var provider = caller.is(Role.PROVIDER) ? caller.provider().value() : null;
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var day = which.validOn() == null ? today : which.validOn();
        var household = which.household();
        if (household != null && !caller.is(Role.PROVIDER)) {
            viewers.letIn(caller, new HouseholdId(caller.municipality(), household), OPERATION);
        }
        var viewer = viewers.of(caller);
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
                        .param("household", household)
                        .param("ownOnly", viewer.isProfessional() && household == null)
                        .param("today", today)
                        .param("team", caller.team())
                        .param("caller", caller.subject())
                        .param("rows", paging.rows())
                        .query((row, _) -> overview(row, viewer))
                        .list());
        // Where a provider carries nothing out it has seen nothing.
        if (household != null && caller.is(Role.PROVIDER) && !rows.isEmpty()) {
            viewers.letIn(caller, new HouseholdId(caller.municipality(), household), OPERATION);
        }
        return Page.of(rows, paging, ArrangementOverview::cursor)
                .without(waiting, row -> row.id().toString());
    }

    /** Who decided it is not asked here: the arrangement itself shows more to them. */
    private static ArrangementOverview overview(ResultSet row, Viewer viewer) throws SQLException {
        var lacking = row.getObject("lacking", Long.class);
        var law = read(row, "legal_basis", LegalBasis::new);
        var left = new Left(viewer, law, false);
        var provider = read(row, "provider", AgbCode::new);
        var delivery = provider == null ? Delivery.PERSONAL_BUDGET : Delivery.IN_KIND;
        // Of what was refused nothing is left to decide on.
        var isRequired = delivery == Delivery.PERSONAL_BUDGET && row.getString("refused_for") == null;
        return new ArrangementOverview(
                row.getObject("id", UUID.class),
                row.getObject("household", UUID.class),
                delivery,
                provider,
                isRequired ? FormalDecision.REQUIRED_AND_MISSING : null,
                left.of(CONTENT, "product", row.getString("product")),
                law,
                left.of(CONTENT, "taskField", read(row, "task_field", TaskField::new)),
                read(row, "objective", Objective::valueOf),
                row.getObject("support_line", UUID.class),
                ArrangementStatus.valueOf(row.getString("status")),
                read(row, "refused_for", ArrangementRefusal::valueOf),
                row.getInt("version"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                left.amount("committed", new Money(row.getLong("committed"))),
                read(row, "cover", Cover::valueOf),
                left.amount("lacking", lacking == null ? null : new Money(lacking)),
                read(row, "no_cover_for", ArrangementShortage::of),
                row.getObject("open_proposal", UUID.class),
                row.getObject("evaluated_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                left.withheld(),
                Long.toString(row.getLong("opened_at")));
    }

    private static <T> @Nullable T read(ResultSet row, String column, Function<String, T> written) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : written.apply(text);
    }
}
