package nl.keerpunt.household.turnsahead;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.household.access.Searches;
import nl.keerpunt.household.controltower.TeamHouseholds;
import nl.keerpunt.household.controltower.TeamHouseholds.Listed;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.lifeturn.ComingTurn;
import nl.keerpunt.household.lifeturn.LawChange;
import nl.keerpunt.household.lifeturn.LifeTurn;
import nl.keerpunt.household.lifeturn.LifeTurns;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.access.Access;
import nl.keerpunt.platform.input.Asked;
import nl.keerpunt.platform.question.Page;
import nl.keerpunt.platform.question.Paging;
import nl.keerpunt.platform.reading.ReadsModel;
import nl.keerpunt.platform.rights.Caller;
import nl.keerpunt.platform.stored.Histories;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens the households of one page when it is asked: a birthday is personal, and no row holds it. */
@RestController
@Tag(name = "Terms", description = "Until when the law lets one act on a request (wettelijke termijnen)")
@ReadsModel(TeamHouseholds.MODEL)
class TurnAgendaApi {

    record Whose(@Nullable Team team, @Nullable ProfessionalId director) {}

    /**
     * That somebody in a household comes to an age at which laws change, without whom and when.
     *
     * @param openDecisions for how many supports nobody decided what follows at that turn
     */
    @Schema(name = "TurnAgendaItem")
    record TurnItem(
            UUID household,
            @Nullable ProfessionalId director,
            String code,
            Grade grade,
            int openDecisions,
            List<LawChange> changes) {

        TurnItem {
            changes = List.copyOf(changes);
        }

        private static TurnItem of(Listed household, Due due, List<SupportAtTurn> open) {
            var decisions =
                    open.stream().filter(task -> task.code().equals(due.code())).count();
            return new TurnItem(
                    household.household(),
                    household.director(),
                    due.code(),
                    due.grade(),
                    Math.toIntExact(decisions),
                    due.changes());
        }
    }

    /** A turn that somebody has to look ahead to, or of which a decision is open. */
    private record Due(String code, Grade grade, List<LawChange> changes) {

        private static Due of(ComingTurn turn) {
            return new Due(turn.turn().code(), turn.grade(), turn.turn().changes());
        }

        private static Due of(SupportAtTurn task) {
            return new Due(task.code(), task.grade(), task.changes());
        }
    }

    private final TeamHouseholds households;
    private final Histories histories;
    private final LifeTurns turns;
    private final Access access;
    private final Searches searches;
    private final Clock clock;

    TurnAgendaApi(
            TeamHouseholds households,
            Histories histories,
            LifeTurns turns,
            Access access,
            Searches searches,
            Clock clock) {
        this.households = households;
        this.histories = histories;
        this.turns = turns;
        this.access = access;
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping("/v1/term-agenda/turns")
    @Operation(
            operationId = "listTurnAgenda",
            summary = "List in which households of a team somebody comes to an age at which laws change "
                    + "(agenda van levenswendingen)",
            description = "From so many months before the day on, with the laws that change, and of how many supports "
                    + "nobody decided yet what follows; those stay once the day has passed. Whom it is about and "
                    + "which day it is tells the household itself. A page is so many households, so it may hold "
                    + "fewer turns, or none. Each household that is shown leaves a line in the processing log.")
    Page<TurnItem> list(@Asked Whose whose, Paging<UUID> paging, Caller caller) {
        var team = searches.ownOr(whose.team(), caller);
        var today = LocalDate.now(clock.withZone(DutchCalendar.ZONE));
        var waiting = households.waiting(caller.municipality());
        var listed = Page.of(
                        households.after(
                                paging.after(), caller.municipality(), team, whose.director(), today, paging.rows()),
                        paging,
                        each -> each.household().toString())
                .without(waiting, each -> each.household().toString());
        var items = listed.items().stream()
                .flatMap(each -> shown(each, today, caller).stream())
                .toList();
        return new Page<>(items, listed.next(), listed.parked());
    }

    private List<TurnItem> shown(Listed listed, LocalDate today, Caller caller) {
        var household = new HouseholdId(caller.municipality(), listed.household());
        var supports = SupportsAtTurns.of(today, histories.of(household, HouseholdEvent.class), turns);
        var open = supports.until(today.plusMonths(LifeTurn.MOST_MONTHS_AHEAD)).stream()
                .filter(SupportAtTurn::isOpen)
                .toList();
        var coming = supports.household().members().values().stream()
                .flatMap(resident -> resident.person().value().stream())
                .flatMap(person -> turns.due(person.birthDate(), today).stream());
        var items = Stream.concat(coming.map(Due::of), open.stream().map(Due::of))
                .distinct()
                .map(due -> TurnItem.of(listed, due, open))
                .toList();
        if (!items.isEmpty()) {
            access.toRead(caller, household, "turn-agenda");
        }
        return items;
    }
}
