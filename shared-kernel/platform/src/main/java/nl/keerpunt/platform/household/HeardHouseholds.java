package nl.keerpunt.platform.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keerpunt.language.calendar.DutchCalendar;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.access.Standings;
import nl.keerpunt.platform.stored.Histories;

/** Who answers for a household today, from what was heard of it. */
final class HeardHouseholds implements Standings {

    private final Histories histories;
    private final Clock clock;

    HeardHouseholds(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public Optional<Standing> of(HouseholdId household) {
        var heard = HeardHousehold.UNKNOWN;
        for (var recorded : histories.of(new HeardHouseholdId(household), HouseholdHeard.class)) {
            heard = HeardHousehold.evolve(heard, recorded.fact());
        }
        return heard.on(LocalDate.now(clock.withZone(DutchCalendar.ZONE)));
    }
}
