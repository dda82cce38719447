package nl.keerpunt.provider.arrangementoverview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.StorePositions;
import nl.keerpunt.provider.arrangement.ArrangementEvent.*;
import org.springframework.stereotype.Component;

/** Which arrangements a household has: none is left out in silence. */
@Component
public class HouseholdArrangements {

    private static final String MODEL = ArrangementOverviewProjection.NAME;
    private static final String LISTED =
            "select distinct id from arrangement_on_day where municipality = ? and household = ?";

    private final Progress progress;
    private final StorePositions store;
    private final MunicipalReads reads;
    private final Parked parked;
    private final Histories histories;

    HouseholdArrangements(
            Progress progress, StorePositions store, MunicipalReads reads, Parked parked, Histories histories) {
        this.progress = progress;
        this.store = store;
        this.reads = reads;
        this.parked = parked;
        this.histories = histories;
    }

    /** Empty when the overview did not read in time all that is there by now. */
    public Optional<List<ArrangementId>> of(HouseholdId household, Duration atMost) {
        return progress.awaitComplete(MODEL, store.last(), atMost)
                ? Optional.of(Stream.concat(listed(household), waiting(household))
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    private Stream<ArrangementId> listed(HouseholdId household) {
        return reads
                .in(
                        household.municipality(),
                        database -> database.sql(LISTED)
                                .params(household.municipality().value(), household.uuid())
                                .query(UUID.class)
                                .list())
                .stream()
                .map(id -> new ArrangementId(household.municipality(), id));
    }

    /** What the overview could not write may not be in it: its first event says whose it is. */
    private Stream<ArrangementId> waiting(HouseholdId household) {
        return parked.of(MODEL, household.municipality()).stream()
                .map(id -> new ArrangementId(household.municipality(), UUID.fromString(id)))
                .filter(arrangement -> Opening.of(histories.opening(arrangement.key()))
                        .filter(opening -> opening.household().equals(household))
                        .isPresent());
    }
}
