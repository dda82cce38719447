package nl.keerpunt.household.controltower;

import java.util.List;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import org.springframework.stereotype.Component;

/** Writes the rows of the control tower: of each household with news all of them, anew. */
@Component
class HouseholdOverviewProjection implements ReadModel<HouseholdEvent> {

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
            .column("version", row -> row.overview().version());

    private final ProjectionDatabase database;

    HouseholdOverviewProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HouseholdEvent> vocabulary() {
        return HouseholdEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<HouseholdEvent>> page) {
        var households =
                page.stream().map(change -> HouseholdId.parse(change.stream())).toList();
        var rows = page.stream()
                .flatMap(change -> HouseholdRow.of(HouseholdId.parse(change.stream()), change.history()).stream())
                .toList();
        TABLE.rewrite(database, households, rows);
    }
}
