package nl.keerpunt.platform.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.contract.notes.HouseholdQuietV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.ending.Ending;
import nl.keerpunt.platform.notes.NoteCommand.*;
import nl.keerpunt.platform.notes.NoteEvent.NoteAmended;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.stereotype.Component;

/** The note named after the household comes down to nothing, after the plan is quiet. */
@Component
class NoteEnding implements Ending {

    private final Histories histories;

    NoteEnding(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Optional<Class<? extends HouseholdQuiet>> after() {
        return Optional.of(nl.keerpunt.contract.plan.HouseholdQuietV1.class);
    }

    @Override
    public List<Command> left(HouseholdId household, LocalDate on) {
        var note = NoteService.about(household.uuid());
        var history = histories.of(note, NoteEvent.class);
        return !history.isEmpty() && history.getLast().fact() instanceof NoteAmended amended && amended.total() != 0
                ? List.of(new EndNote(note))
                : List.of();
    }

    @Override
    public HouseholdQuiet quiet(HouseholdId household) {
        return new HouseholdQuietV1(household.municipality(), household);
    }
}
