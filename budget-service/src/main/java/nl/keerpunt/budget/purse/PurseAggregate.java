package nl.keerpunt.budget.purse;

import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.budget.budget.BudgetCommand;
import nl.keerpunt.budget.budget.BudgetCommand.*;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.platform.command.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The shell around the purse. It is no aggregate of Axon's, because one decision spans the histories of several years;
 * to every reader a budget stays an ordinary history.
 */
@Component
class PurseAggregate {

    private static final String TYPE = "Budget";

    private final Purses purses;
    private final EndedHouseholds ended;
    private final EventStore store;

    PurseAggregate(Purses purses, EndedHouseholds ended, EventStore store) {
        this.purses = purses;
        this.ended = ended;
        this.store = store;
    }

    @CommandHandler
    void handle(BudgetCommand command) {
        var asked = knowing(command);
        var before = purses.locked(asked.municipality());
        Decision.expect(before.version(asked.budget()));
        var events = Purse.decide(asked, before.purse());
        Decision.noteUnchanged(before.version(asked.budget())); // The store overwrites it when there are events.
        if (!events.isEmpty()) {
            publish(events, before);
        }
    }

    private BudgetCommand knowing(BudgetCommand command) {
        return command instanceof ReserveForArrangement reserve
                ? ended.of(reserve.household())
                        .<BudgetCommand>map(reserve::knowing)
                        .orElse(command)
                : command;
    }

    private void publish(List<BudgetEvent> events, Purses.Remembered before) {
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
