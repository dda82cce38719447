package nl.keerpunt.budget.budget;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.budget.budget.BudgetCommand.AllowOverrun;
import nl.keerpunt.budget.budget.BudgetCommand.AmendBudget;
import nl.keerpunt.budget.budget.BudgetCommand.AnticipateBudget;
import nl.keerpunt.budget.budget.BudgetCommand.AppropriateBudget;
import nl.keerpunt.budget.budget.BudgetCommand.BookRefund;
import nl.keerpunt.budget.budget.BudgetCommand.LapseReservations;
import nl.keerpunt.budget.budget.BudgetCommand.RealiseReservation;
import nl.keerpunt.budget.budget.BudgetCommand.RefuseArrangement;
import nl.keerpunt.budget.budget.BudgetCommand.ReserveForArrangement;
import nl.keerpunt.platform.store.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The shell around the purse. It is no aggregate of Axon's, because one decision spans the histories of several years;
 * to every reader a budget stays an ordinary history.
 */
@Component
class BudgetDoor {

    private static final String TYPE = "Budget";

    private final Purses purses;
    private final EndedHouseholds ended;
    private final EventStore store;

    BudgetDoor(Purses purses, EndedHouseholds ended, EventStore store) {
        this.purses = purses;
        this.ended = ended;
        this.store = store;
    }

    @CommandHandler
    void handle(AnticipateBudget command) {
        decide(command, command.budget());
    }

    @CommandHandler
    void handle(AppropriateBudget command) {
        decide(command, command.budget());
    }

    @CommandHandler
    void handle(AmendBudget command) {
        decide(command, command.budget());
    }

    @CommandHandler
    void handle(AllowOverrun command) {
        decide(command, command.budget());
    }

    @CommandHandler
    void handle(ReserveForArrangement command) {
        decide(
                ended.of(command.household()).map(command::knowing).orElse(command),
                new BudgetId(command.municipality(), command.appliesFrom().getYear()));
    }

    @CommandHandler
    void handle(RefuseArrangement command) {
        decide(command, command.budget());
    }

    @CommandHandler
    void handle(LapseReservations command) {
        decide(command, BudgetId.nearest(command.municipality(), command.on().getYear()));
    }

    @CommandHandler
    void handle(RealiseReservation command) {
        decide(command, new BudgetId(command.municipality(), command.month().getYear()));
    }

    @CommandHandler
    void handle(BookRefund command) {
        decide(command, new BudgetId(command.municipality(), command.month().getYear()));
    }

    private void decide(BudgetCommand command, BudgetId addressed) {
        var before = purses.locked(command.municipality());
        Decision.expect(before.version(addressed));
        var events = Purse.decide(command, before.purse());
        Decision.noteUnchanged(before.version(addressed)); // The store overwrites it when there are events.
        if (!events.isEmpty()) {
            publish(events, before);
        }
    }

    private void publish(List<BudgetEvent> events, Purses.Known before) {
        var after = before;
        var messages = new ArrayList<GenericDomainEventMessage<BudgetEvent>>();
        for (var event : events) {
            after = after.after(event);
            var version = after.version(event.budget());
            if (version == 0) {
                purses.open(event.budget());
            }
            messages.add(new GenericDomainEventMessage<>(TYPE, event.budget().toString(), version, event));
        }
        store.publish(messages);
        purses.decided(before, after);
    }
}
