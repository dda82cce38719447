package nl.keerpunt.budget.file;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keerpunt.budget.budget.BudgetEvent;
import nl.keerpunt.budget.budget.BudgetId;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.file.FileFact;
import nl.keerpunt.platform.file.Held;
import nl.keerpunt.platform.question.ReadingBehind;
import nl.keerpunt.platform.reading.MunicipalReads;
import nl.keerpunt.platform.reading.Parked;
import nl.keerpunt.platform.reading.Progress;
import nl.keerpunt.platform.settings.PlatformSettings;
import nl.keerpunt.platform.stored.Histories;
import nl.keerpunt.platform.stored.StorePositions;
import org.springframework.stereotype.Component;

/**
 * The money of a household: the ledger says which facts of the one purse are about it, the purse's history what they
 * say.
 */
@Component
class HeldInPurse implements Held {

    private static final String LEDGER = "ledger";
    private static final String OF_HOUSEHOLD = """
            select year, version, position from budget_fact
             where municipality = ? and household = ? order by position""";

    private record Place(int year, long version, long position) {}

    private final MunicipalReads reads;
    private final Progress progress;
    private final StorePositions store;
    private final Parked parked;
    private final Histories histories;
    private final PlatformSettings settings;

    HeldInPurse(
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
    public List<FileFact> facts(HouseholdId household, UUID member) {
        return places(household).stream()
                .flatMap(place -> histories
                        .after(
                                new BudgetId(household.municipality(), place.year()).toString(),
                                BudgetEvent.class,
                                place.version() - 1,
                                place.position())
                        .stream())
                .map(each -> FileFact.of(each, Set.of()))
                .toList();
    }

    /** A ledger that lags behind would leave money out in silence. */
    private List<Place> places(HouseholdId household) {
        if (!progress.awaitComplete(LEDGER, store.last(), settings.readTimeout())) {
            throw new ReadingBehind();
        }
        parked.of(LEDGER, household.municipality());
        return reads.in(
                household.municipality(),
                database -> database.sql(OF_HOUSEHOLD)
                        .params(household.municipality().value(), household.uuid())
                        .query((row, _) ->
                                new Place(row.getInt("year"), row.getLong("version"), row.getLong("position")))
                        .list());
    }
}
