package nl.keerpunt.provider.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.keerpunt.language.ArrangementId;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.platform.file.Fact;
import nl.keerpunt.platform.file.Held;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.start.PlatformSettings;
import nl.keerpunt.platform.store.Histories;
import nl.keerpunt.platform.store.StorePositions;
import nl.keerpunt.platform.web.ReadingBehind;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import nl.keerpunt.provider.arrangement.ArrangementEvent.Opening;
import org.springframework.stereotype.Component;

/** The arrangements of a household: the list says which, their streams say everything of them. */
@Component
class HeldInArrangements implements Held {

    private static final String LIST = "arrangements-on-day";
    private static final String OF_HOUSEHOLD =
            "select distinct id from arrangement_on_day where municipality = ? and household = ?";

    private final MunicipalReads reads;
    private final Progress progress;
    private final StorePositions store;
    private final Parked parked;
    private final Histories histories;
    private final PlatformSettings settings;

    HeldInArrangements(
            MunicipalReads reads,
            Progress progress,
            StorePositions store,
            Parked parked,
            Histories histories,
            PlatformSettings settings) {
        this.reads = reads;
        this.progress = progress;
        this.store = store;
        this.parked = parked;
        this.histories = histories;
        this.settings = settings;
    }

    @Override
    public List<Fact> facts(HouseholdId household, UUID member) {
        return arrangements(household).stream()
                .flatMap(id ->
                        histories.of(new ArrangementId(household.municipality(), id), ArrangementEvent.class).stream())
                .map(each -> Fact.of(each, Set.of()))
                .toList();
    }

    /** A list that lags behind would leave an arrangement out in silence. */
    private Set<UUID> arrangements(HouseholdId household) {
        if (!progress.awaitComplete(LIST, store.last(), settings.readTimeout())) {
            throw new ReadingBehind();
        }
        var all = new TreeSet<UUID>();
        all.addAll(reads.in(
                household.municipality(),
                database -> database.sql(OF_HOUSEHOLD)
                        .params(household.municipality().value(), household.uuid())
                        .query(UUID.class)
                        .list()));
        parked.of(LIST, household.municipality()).stream()
                .map(UUID::fromString)
                .filter(id -> isOf(household, id))
                .forEach(all::add);
        return all;
    }

    private boolean isOf(HouseholdId household, UUID id) {
        return Opening.of(histories.opening(new ArrangementId(household.municipality(), id).key()))
                .filter(opening -> opening.household().equals(household))
                .isPresent();
    }
}
