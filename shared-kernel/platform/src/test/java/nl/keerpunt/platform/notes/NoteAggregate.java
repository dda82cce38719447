package nl.keerpunt.platform.notes;

import java.util.List;
import nl.keerpunt.language.Refusal;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.platform.command.Decision;
import nl.keerpunt.platform.heard.NotHeardOfYet;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteEvent.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "Note", cache = "recentAggregates")
class NoteAggregate {

    enum Reason {
        NOT_WRITTEN,
        TOO_MUCH,
        IN_VAIN
    }

    @AggregateIdentifier
    private @Nullable NoteId id;

    private @Nullable HouseholdId household;
    private int total;

    NoteAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteCommand command, NoteNames names) {
        Decision.apply(() -> switch (command) {
            case WriteNote write
            when id == null -> List.of(new NoteWritten(write.note(), write.household(), write.text()));
            case WriteNote _ -> List.of();
            case AmendNote amend -> amended(amend);
            case EndNote end -> amended(new AmendNote(end.note(), -total));
            case ForeseeNote foresee -> foreseen(foresee);
            case NameNote name -> named(name, names);
        });
    }

    private static List<NoteEvent> foreseen(ForeseeNote foresee) {
        var about =
                new HouseholdId(foresee.note().municipality(), foresee.note().uuid());
        return List.of(new NoteForeseen(
                foresee.note(), about, Months.of(foresee.open()), Personal.of(about, Months.of(foresee.personal()))));
    }

    private List<NoteEvent> named(NameNote name, NoteNames names) {
        var decided = amended(new AmendNote(name.note(), 1));
        names.take(name.name(), name.note());
        if (name.inVain()) {
            throw new Refusal(Reason.IN_VAIN);
        }
        return decided;
    }

    private List<NoteEvent> amended(AmendNote amend) {
        if (household == null) {
            throw new Refusal(Reason.NOT_WRITTEN);
        }
        if (amend.by() == NoteService.FOR_A_KNOWN_HOUSEHOLD && !NoteService.HEARD_OF.contains(household.uuid())) {
            throw new NotHeardOfYet();
        }
        if (amend.by() > 100) {
            throw new Refusal(Reason.TOO_MUCH);
        }
        return amend.by() == 0
                ? List.of()
                : List.of(new NoteAmended(amend.note(), household, Math.addExact(total, amend.by())));
    }

    @EventSourcingHandler
    void on(NoteEvent event) {
        id = event.note();
        household = event.household();
        total = event instanceof NoteAmended amended ? amended.total() : 0;
    }
}
