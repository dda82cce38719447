package nl.keerpunt.household.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keerpunt.household.access.Responsibility;
import nl.keerpunt.household.access.Responsible;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.DutchCalendar;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.Recorded;
import org.springframework.stereotype.Component;

/** Reads from the stream itself who answers for a household: a read model may lag behind a transfer. */
@Component
class TodaysResponsibility implements Responsibility {

    private final Histories histories;
    private final Clock clock;

    TodaysResponsibility(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public Optional<Responsible> forHousehold(HouseholdId household) {
        List<HouseholdEvent> history = histories.of(household, HouseholdEvent.class).stream()
                .map(Recorded::fact)
                .toList();
        if (history.isEmpty()) {
            return Optional.empty();
        }
        var today = HouseholdOn.of(LocalDate.now(clock.withZone(DutchCalendar.ZONE)), history);
        var direction = today.direction();
        return Optional.of(new Responsible(today.team(), direction == null ? null : direction.director()));
    }
}
