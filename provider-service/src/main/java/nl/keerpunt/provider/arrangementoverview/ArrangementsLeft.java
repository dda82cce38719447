package nl.keerpunt.provider.arrangementoverview;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.contract.provider.HouseholdQuietV1;
import nl.keerpunt.language.Command;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.away.Failures;
import nl.keerpunt.platform.ending.Ending;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementCommand.*;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementState;
import org.springframework.stereotype.Component;

/** The arrangements that a household still has when its record goes, each judged by its own history. */
@Component
class ArrangementsLeft implements Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HouseholdArrangements arrangements;
    private final Histories histories;

    ArrangementsLeft(HouseholdArrangements arrangements, Histories histories) {
        this.arrangements = arrangements;
        this.histories = histories;
    }

    @Override
    public Optional<Class<? extends HouseholdQuiet>> after() {
        return Optional.of(nl.keerpunt.contract.plan.HouseholdQuietV1.class);
    }

    @Override
    public List<Command> left(HouseholdId household, LocalDate on) {
        return arrangements
                .of(household, PATIENCE)
                .orElseThrow(() -> new Failures.Away(new TimeoutException("the overview is behind")))
                .stream()
                .filter(arrangement -> !isOver(arrangement, on))
                .<Command>map(arrangement -> new EndArrangement(arrangement, on))
                .toList();
    }

    private boolean isOver(ArrangementId arrangement, LocalDate on) {
        var history = histories.of(arrangement, ArrangementEvent.class).stream()
                .map(Recorded::fact)
                .toList();
        return ArrangementState.of(history).isOver(on);
    }

    @Override
    public HouseholdQuiet quiet(HouseholdId household) {
        return new HouseholdQuietV1(household.municipality(), household);
    }
}
