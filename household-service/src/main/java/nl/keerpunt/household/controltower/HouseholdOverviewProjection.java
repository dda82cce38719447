package nl.keerpunt.household.controltower;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes the rows of the control tower: of each household with news all of them, anew. */
@Component
class HouseholdOverviewProjection extends EntityRows<HouseholdEvent, HouseholdId, HouseholdRow> {

    static final String NAME = "control-tower";

    private static final RowTable<HouseholdRow> TABLE = new RowTable<HouseholdRow>(
                    "control_tower", "municipality", "household")
            .column("municipality", row -> row.household().municipality())
            .column("household", row -> row.household().uuid())
            .column("from_day", HouseholdRow::from)
            .column("until_day", HouseholdRow::until)
            .column("team", row -> row.overview().team())
            .column("registered_on", row -> row.overview().registeredOn())
            .column("director", row -> row.overview().director())
            .column("directed_from", row -> row.overview().directedFrom())
            .column("acceptance", row -> row.overview().acceptance())
            .column("accept_by", row -> row.overview().acceptBy())
            .column("answers", row -> row.overview().answers())
            .column("plan_active_since", row -> row.overview().planActiveSince())
            .column("flagged_since", row -> row.overview().flaggedSince())
            .column("open_requests", row -> row.overview().openRequests())
            .column("waiting_since", row -> row.overview().waitingSince())
            .column("last_death", row -> row.overview().lastDeath())
            .column("residence_cases", row -> row.overview().residenceCases())
            .column("version", row -> row.overview().version());

    HouseholdOverviewProjection(ProjectionDatabase database) {
        super(NAME, HouseholdEvent.class, HouseholdId::parse, TABLE, database);
    }

    @Override
    protected Stream<HouseholdRow> rows(HouseholdId id, List<Recorded<HouseholdEvent>> history) {
        return HouseholdRow.of(id, history).stream();
    }
}
