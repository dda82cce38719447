package nl.keerpunt.household.termagenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.termagenda.TermAgenda.Which;
import nl.keerpunt.household.termagenda.TermDue.TermItem;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.problem.BadInput;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.token.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
@ReadsModel(TermAgendaProjection.NAME)
class TermAgendaApi {

    /**
     * Whose terms, and which of them.
     *
     * @param dueFrom the first last day that is listed; null: also what lapsed long ago
     * @param dueUntil the last one; null: whenever
     * @param validOn the day that is looked at (geldig op); null: today
     */
    record Whose(
            @Nullable Team team,
            @Nullable ProfessionalId director,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            @Nullable LocalDate validOn) {

        Whose {
            if (dueFrom != null && dueUntil != null && dueUntil.isBefore(dueFrom)) {
                throw new BadInput("dueUntil", "CONTRADICTORY", "DUE_ENDS_BEFORE_BEGIN");
            }
        }
    }

    private final TermAgenda agenda;
    private final Parked parked;
    private final Searches searches;
    private final Clock clock;

    TermAgendaApi(TermAgenda agenda, Parked parked, Searches searches, Clock clock) {
        this.agenda = agenda;
        this.parked = parked;
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping("/v1/term-agenda")
    @Operation(
            operationId = "listTermAgenda",
            summary = "List which legal terms of a team's households run or are late, the first due first "
                    + "(termijnagenda)",
            description = "What the municipality let lapse stays until it is done; what a resident left unused goes. A "
                    + "law that was not kept blocks, a norm warns. It names nobody who lives there.")
    Page<TermItem> list(@Asked Whose whose, Paging<TermPlace> paging, Caller caller) {
        var team = caller.is(Role.ADMINISTRATOR) ? whose.team() : searches.ownOr(whose.team(), caller);
        var day = whose.validOn() == null ? LocalDate.now(clock.withZone(DutchCalendar.ZONE)) : whose.validOn();
        // Before the rows: what is freed in between then still counts as waiting, instead of showing its old row.
        var waiting = parked.of(TermAgendaProjection.NAME, caller.municipality());
        var which = new Which(team, whose.director(), day, Which.due(whose.dueFrom(), whose.dueUntil()));
        var rows = agenda.of(caller.municipality(), which, paging.afterOr(TermPlace.FIRST), paging.rows()).stream()
                .map(due -> due.on(day))
                .toList();
        return Page.of(rows, paging, item -> item.place().toString())
                .without(waiting, item -> item.household().toString());
    }
}
