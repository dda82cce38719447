package nl.keerpunt.budget.purse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keerpunt.budget.budget.Ended;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.ending.EndingEvent;
import nl.keerpunt.platform.ending.EndingEvent.*;
import nl.keerpunt.platform.ending.EndingHouseholds;
import nl.keerpunt.platform.ending.EndingId;
import nl.keerpunt.platform.stored.Histories;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What a batch knows of the end of households, under the lock by which it learned of it. */
@Component
class EndedHouseholds {

    private final EndingHouseholds households;
    private final Histories histories;

    EndedHouseholds(EndingHouseholds households, @Qualifier("laneHistories") Histories histories) {
        this.households = households;
        this.histories = histories;
    }

    Optional<Ended> of(HouseholdId household) {
        return households.gone(household).flatMap(gone -> switch (gone) {
            case HOUSEHOLD_ENDING -> lastDay(household).map(Ended::on);
            case HOUSEHOLD_ERASED -> Optional.of(Ended.erased());
        });
    }

    /** Not there yet for the very batch that hears of it: what that reserves is seen by whoever ends what is left. */
    private Optional<LocalDate> lastDay(HouseholdId household) {
        return histories.of(new EndingId(household), EndingEvent.class).stream()
                .flatMap(recorded ->
                        recorded.fact() instanceof EndingHeardOf heard ? Stream.of(heard.on()) : Stream.empty())
                .findFirst();
    }
}
