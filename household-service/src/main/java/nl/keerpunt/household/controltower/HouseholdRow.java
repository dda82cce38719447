package nl.keerpunt.household.controltower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.household.dossier.Stretch;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.stored.Recorded;

/** What the control tower shows of a household on each day of a stretch. */
record HouseholdRow(HouseholdId household, LocalDate from, LocalDate until, HouseholdOverview overview) {

    /** One row for each stretch of days that shows something else; none once the household is erased. */
    static List<HouseholdRow> of(HouseholdId household, List<Recorded<HouseholdEvent>> history) {
        var version = history.getLast().version();
        var rows = new ArrayList<HouseholdRow>();
        for (var stretch : Stretch.of(history.stream().map(Recorded::fact).toList())) {
            if (stretch.household().erased()) {
                return List.of();
            }
            var overview = HouseholdOverview.of(household.uuid(), stretch.household(), version);
            if (!rows.isEmpty() && rows.getLast().overview().equals(overview)) {
                rows.set(rows.size() - 1, rows.getLast().until(stretch.until()));
            } else {
                rows.add(new HouseholdRow(household, stretch.from(), stretch.until(), overview));
            }
        }
        return List.copyOf(rows);
    }

    private HouseholdRow until(LocalDate lastDay) {
        return new HouseholdRow(household, from, lastDay, overview);
    }
}
