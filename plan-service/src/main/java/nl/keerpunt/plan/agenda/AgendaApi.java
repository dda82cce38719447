package nl.keerpunt.plan.agenda;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.plan.agenda.AgendaItem.Kind;
import nl.keerpunt.plan.mandateholders.MandateHolders;
import nl.keerpunt.plan.planview.Viewers;
import nl.keerpunt.platform.access.Disclosure;
import nl.keerpunt.platform.access.Disclosure.Part;
import nl.keerpunt.platform.access.Disclosure.Subject;
import nl.keerpunt.platform.access.Viewer;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for in the households of the caller's team and in those the caller directs. */
@Tag(name = "Agenda", description = "What is asked of a director, over all households (agenda van de regisseur)")
@RestController
@RequestMapping("/v1/agenda")
@ReadsModel({AgendaProjection.NAME, AgendaApi.HOUSEHOLDS, MandateHolders.NAME})
class AgendaApi {

    static final String HOUSEHOLDS = "heard-households";

    /**
     * Row-level security holds the municipality; who answers for the household today is checked here. Of a decision
     * under a mandate the register is asked, as it now stands, whether that mandate held on its day.
     */
    private static final String ITEMS = """
            select item.*, own.team from agenda_item item join heard_household own
              on own.municipality = item.municipality and own.household = item.household
             and :today between own.from_day and own.until_day
            where item.municipality = :municipality and :day between item.from_day and item.until_day
              and (own.team = :team or own.director = :caller)
              and (:director::text is null or item.director = :director)
              and (item.kind <> 'MANDATE_WITHDRAWN' or (
                    exists (select from mandate_held held where held.municipality = item.municipality
                              and held.mandate = item.mandate)
                    and not exists (select from mandate_held held where held.municipality = item.municipality
                              and held.mandate = item.mandate and held.known_until is null
                              and item.decided_on between held.from_day and held.until_day)))
              and (item.household, item.kind, item.subject) > (:household, :kind, :subject)
            order by item.household, item.kind, item.subject limit :rows""";

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
    private final Viewers viewers;
    private final Clock clock;

    AgendaApi(MunicipalReads reads, Parked parked, Viewers viewers, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listAgendaItems",
            summary = "List what is asked of a director, due by the day asked for (agenda van de regisseur)",
            description = "It is asked in the households of your own team and in those that you direct.")
    Page<AgendaItem> agenda(@Asked Asking asking, Caller caller, Paging<AgendaPlace> paging) {
        var waiting = waiting(caller);
        var viewer = viewers.of(caller);
        var items = reads.in(
                caller.municipality(),
                database -> items(database, asking, caller, paging)
                        .query((row, _) -> item(row, viewer))
                        .list());
        return Page.of(items, paging, item -> item.place().toString())
                .without(waiting, item -> item.household().toString());
    }

    /** Whose plan waits to be read, or the news of who answers for them. */
    private Set<String> waiting(Caller caller) {
        return Stream.concat(
                        parked.of(AgendaProjection.NAME, caller.municipality()).stream(),
                        parked.of(HOUSEHOLDS, caller.municipality()).stream()
                                .map(subject -> subject.substring(subject.lastIndexOf('/') + 1)))
                .collect(toUnmodifiableSet());
    }

    private StatementSpec items(JdbcClient database, Asking asking, Caller caller, Paging<AgendaPlace> paging) {
        var after = paging.afterOr(AgendaPlace.FIRST);
        return database.sql(ITEMS)
                .param("municipality", caller.municipality().value())
                .param("today", today())
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

    private static AgendaItem item(ResultSet row, Viewer viewer) throws SQLException {
        var item = read(row);
        var about = new Subject(item.legalBasis(), false, false);
        var withAmounts = Disclosure.shows(Part.amountsUnder(item.legalBasis()), about, viewer);
        return item.shown(new Team(row.getString("team")), withAmounts);
    }

    /** As it was written. */
    private static AgendaItem read(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var subject = row.getString("subject").split(":");
        var lacking = row.getObject("lacking", Long.class);
        return new AgendaItem(
                row.getObject("household", UUID.class),
                null,
                professional(row.getString("director")),
                kind,
                isAboutADay(kind) ? null : UUID.fromString(subject[0]),
                subject.length == 1 ? null : Integer.valueOf(subject[1]),
                row.getObject("due", LocalDate.class),
                reason(row.getString("reason")),
                lacking == null ? null : new Money(lacking),
                row.getObject("year", Integer.class),
                law(row.getString("law")),
                MayDecide.of(row.getString("may_decide")),
                professional(row.getString("decided_by")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("mandate", UUID.class),
                List.of());
    }

    private static boolean isAboutADay(Kind kind) {
        return switch (kind) {
            case LINE_UNDECIDED,
                    LINE_STOPPED,
                    LINE_NOT_COVERED,
                    LINE_REVIEW,
                    LINE_TO_REPLAN,
                    CONDITION_OPEN,
                    GOAL_UNMEASURED,
                    BY_LAW,
                    MANDATE_WITHDRAWN -> false;
            case REVIEW, FOLLOW_UP, HOUSEHOLD_DIED_OUT -> true;
        };
    }

    private static @Nullable ProfessionalId professional(@Nullable String text) {
        return text == null ? null : new ProfessionalId(text);
    }

    private static @Nullable AgendaReason reason(@Nullable String text) {
        return text == null ? null : AgendaReason.read(text);
    }

    private static @Nullable LegalBasis law(@Nullable String text) {
        return text == null ? null : new LegalBasis(text);
    }
}
