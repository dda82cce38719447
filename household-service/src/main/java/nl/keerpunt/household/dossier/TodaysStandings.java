package nl.keerpunt.household.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.problem.Absent;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Reads from the stream itself who answers for a household: a read model may lag behind a transfer. */
@Component
class TodaysStandings implements Standings {

    private final Histories histories;
    private final Clock clock;

    TodaysStandings(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /** Where households are registered it is known for certain that there is none. */
    @Override
    public Optional<Standing> of(HouseholdId household) {
        List<HouseholdEvent> history = histories.of(household, HouseholdEvent.class).stream()
                .map(Recorded::fact)
                .toList();
        if (history.isEmpty()) {
            throw new Absent();
        }
        var today = HouseholdOn.of(LocalDate.now(clock.withZone(DutchCalendar.ZONE)), history);
        var direction = today.direction();
        var director = direction == null ? null : direction.director();
        var answers = Objects.equals(today.answers(), director) ? null : today.answers();
        return Optional.of(new Standing(today.team(), director, answers, today.erased(), today.isFlagged()));
    }
}
