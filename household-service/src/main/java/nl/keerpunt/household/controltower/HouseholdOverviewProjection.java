package nl.keerpunt.household.controltower;

import static nl.keerpunt.platform.reading.Columns.column;
import static nl.keerpunt.platform.reading.Columns.texts;

import java.util.List;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the control tower: of each household with news all of them, anew. */
@Component
class HouseholdOverviewProjection implements ReadModel<HouseholdEvent> {

    static final String NAME = "control-tower";

    private static final String GONE = """
            delete from control_tower shown using unnest(?::text[], ?::text[]) as changed (municipality, household)
             where shown.municipality = changed.municipality and shown.household = changed.household""";
    private static final String ROWS = """
            insert into control_tower (municipality, household, from_day, until_day, team, registered_on, director,
                   directed_from, plan_active_since, open_requests, waiting_since, version)
            select * from unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::date[], ?::text[],
                   ?::date[], ?::date[], ?::integer[], ?::date[], ?::bigint[])""";

    private final JdbcClient database;

    HouseholdOverviewProjection(ProjectionDatabase database) {
        this.database = database.client();
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
        return List.of("control_tower");
    }

    @Override
    public void write(List<Changed<HouseholdEvent>> page) {
        var households =
                page.stream().map(change -> HouseholdId.parse(change.stream())).toList();
        database.sql(GONE)
                .params(texts(households, HouseholdId::municipality), texts(households, HouseholdId::uuid))
                .update();
        insert(page.stream()
                .flatMap(change -> HouseholdRow.of(HouseholdId.parse(change.stream()), change.history()).stream())
                .toList());
    }

    private void insert(List<HouseholdRow> rows) {
        database.sql(ROWS)
                .params(
                        texts(rows, row -> row.household().municipality()),
                        texts(rows, row -> row.household().uuid()),
                        texts(rows, HouseholdRow::from),
                        texts(rows, HouseholdRow::until),
                        texts(rows, row -> row.overview().team()),
                        texts(rows, row -> row.overview().registeredOn()),
                        texts(rows, row -> row.overview().director()),
                        texts(rows, row -> row.overview().directedFrom()),
                        texts(rows, row -> row.overview().planActiveSince()),
                        column(rows, row -> row.overview().openRequests(), Integer[]::new),
                        texts(rows, row -> row.overview().waitingSince()),
                        column(rows, row -> row.overview().version(), Long[]::new))
                .update();
    }
}
