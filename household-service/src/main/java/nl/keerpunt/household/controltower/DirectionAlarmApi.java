package nl.keerpunt.household.controltower;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.direction.WhoIsAway;
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

/** Asked of the rows of the control tower, which know no day of today: what a day decides is decided here. */
@RestController
@Tag(name = "Directors", description = "Professionals who are responsible for the whole of a household (regisseurs)")
@ReadsModel({HouseholdOverviewProjection.NAME, WhoIsAway.MODEL})
class DirectionAlarmApi {

    /** All that may be an alarm; which are is the rule's to say. */
    private static final String ROWS = """
            select * from control_tower
             where municipality = :municipality
               and household > :after
               and :day between from_day and until_day
               and (cast(:team as text) is null or team = :team)
               and (answers is null
                    or accept_by < :day
                    or acceptance = 'DECLINED'
                    or director = any(:away)
                    or answers = any(:away))
             order by household
             limit :rows""";

    /** @param validOn the day that is looked at (geldig op); null: today */
    record Where(@Nullable Team team, @Nullable LocalDate validOn) {}

    /**
     * A household that somebody has to see to.
     *
     * @param director the director (regisseur) of that day, if it has one
     * @param answers whoever answers for it on that day (verantwoordelijk); null when nobody does
     */
    @Schema(name = "DirectionAlarm")
    record Item(
            UUID id,
            Team team,
            @Nullable ProfessionalId director,
            @Nullable ProfessionalId answers,
            List<DirectionAlarm> alarms,
            long version) {

        Item {
            alarms = List.copyOf(alarms);
        }
    }

    private final MunicipalReads reads;
    private final Parked parked;
    private final Searches searches;
    private final WhoIsAway away;
    private final Clock clock;

    DirectionAlarmApi(MunicipalReads reads, Parked parked, Searches searches, WhoIsAway away, Clock clock) {
        this.reads = reads;
        this.parked = parked;
        this.searches = searches;
        this.away = away;
        this.clock = clock;
    }

    @GetMapping("/v1/direction-alarms")
    @Operation(
            operationId = "listDirectionAlarms",
            summary = "List the households of a team, of all teams for an administrator, of which the direction needs "
                    + "attention (regiealarm)",
            description = "Those that nobody answers for, whose director has not accepted within two working days or "
                    + "declined, or whose director left or is absent without a substitute; of each, since which "
                    + "working day. It names nobody who lives there.")
    Page<Item> list(@Asked Where where, Paging<UUID> paging, Caller caller) {
        var team = caller.is(Role.ADMINISTRATOR) ? where.team() : searches.ownOr(where.team(), caller);
        var day = where.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : where.validOn();
        var gone = away.on(caller.municipality(), day);
        // Before the rows: what is freed in between then still counts as waiting, instead of showing its old row.
        var waiting = parked.of(HouseholdOverviewProjection.NAME, caller.municipality());
        var rows = reads.in(
                caller.municipality(),
                database -> database.sql(ROWS)
                        .param("municipality", caller.municipality().value())
                        .param(
                                "after",
                                paging.after() == null ? "" : paging.after().toString())
                        .param("day", day)
                        .param("team", team == null ? null : team.value())
                        .param(
                                "away",
                                gone.keySet().stream()
                                        .map(ProfessionalId::value)
                                        .toArray(String[]::new))
                        .param("rows", paging.rows())
                        .query((row, _) -> HouseholdOverviewApi.overview(row))
                        .list());
        var page = Page.of(rows, paging, row -> row.id().toString());
        var items = page.items().stream()
                .map(row -> new Item(
                        row.id(),
                        row.team(),
                        row.director(),
                        row.answers(),
                        DirectionAlarm.of(row, day, gone),
                        row.version()))
                .filter(item -> !item.alarms().isEmpty())
                .toList();
        return new Page<>(items, page.next()).without(waiting, item -> item.id().toString());
    }
}
