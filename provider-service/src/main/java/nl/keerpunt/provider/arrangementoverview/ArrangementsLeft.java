package nl.keerpunt.provider.arrangementoverview;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.keerpunt.contract.HouseholdQuiet;
import nl.keerpunt.contract.provider.HouseholdQuietV1;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.ending.Ending;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.store.Failures;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.Recorded;
import nl.keerpunt.platform.store.StorePositions;
import nl.keerpunt.provider.arrangement.ArrangementCommand.EndArrangement;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.Opening;
import nl.keerpunt.provider.arrangement.ArrangementState;
import org.springframework.stereotype.Component;

/** The arrangements that a household still has when its record goes: found by the overview, judged by their own history. */
@Component
class ArrangementsLeft implements Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Progress progress;
    private final StorePositions store;
    private final MunicipalReads reads;
    private final Parked parked;
    private final Histories histories;

    ArrangementsLeft(
            Progress progress, StorePositions store, MunicipalReads reads, Parked parked, Histories histories) {
        this.progress = progress;
        this.store = store;
        this.reads = reads;
        this.parked = parked;
        this.histories = histories;
    }

    @Override
    public Optional<Class<? extends HouseholdQuiet>> after() {
        return Optional.of(nl.keerpunt.contract.plan.HouseholdQuietV1.class);
    }

    @Override
    public List<Object> left(HouseholdId household, LocalDate on) {
        if (!progress.awaitComplete(ArrangementOverviewProjection.NAME, store.last(), PATIENCE)) {
            throw new Failures.Away(new TimeoutException("the overview is behind"));
        }
        return Stream.concat(listed(household), waiting(household))
                .distinct()
                .filter(arrangement -> !isOver(arrangement, on))
                .<Object>map(arrangement -> new EndArrangement(arrangement, on))
                .toList();
    }

    private Stream<ArrangementId> listed(HouseholdId household) {
        return reads
                .in(
                        household.municipality(),
                        database -> database.sql(
                                        "select distinct id from arrangement_on_day where municipality = ? and household = ?")
                                .params(household.municipality().value(), household.uuid())
                                .query(UUID.class)
                                .list())
                .stream()
                .map(id -> new ArrangementId(household.municipality(), id));
    }

    /** What the overview could not write may not be in it. */
    private Stream<ArrangementId> waiting(HouseholdId household) {
        return parked.of(ArrangementOverviewProjection.NAME, household.municipality()).stream()
                .map(id -> new ArrangementId(household.municipality(), UUID.fromString(id)))
                .filter(arrangement -> Opening.of(histories.opening(arrangement.key()))
                        .filter(opening -> opening.household().equals(household))
                        .isPresent());
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
