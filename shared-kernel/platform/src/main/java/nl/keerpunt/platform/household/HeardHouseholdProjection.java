package nl.keerpunt.platform.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;

/** Who answers for each household, one row per stretch of days: for lists of what is a team's or a director's own. */
final class HeardHouseholdProjection implements ReadModel<HouseholdHeard> {

    private record Row(HeardHouseholdId id, LocalDate from, LocalDate until, Standing standing) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("heard_household", "municipality", "household")
            .column("municipality", row -> row.id().municipality())
            .column("household", row -> row.id().uuid())
            .column("from_day", Row::from)
            .column("until_day", Row::until)
            .column("team", row -> row.standing().team())
            .column("director", row -> row.standing().director())
            .column("erased", row -> row.standing().erased());

    private final ProjectionDatabase database;

    HeardHouseholdProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "heard-households";
    }

    @Override
    public Class<HouseholdHeard> vocabulary() {
        return HouseholdHeard.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<HouseholdHeard>> page) {
        var ids = page.stream()
                .map(changed -> HeardHouseholdId.parse(changed.stream()))
                .toList();
        var rows = page.stream().flatMap(changed -> rows(changed).stream()).toList();
        TABLE.rewrite(database, ids, rows);
    }

    private static List<Row> rows(Changed<HouseholdHeard> changed) {
        var heard = HeardHousehold.UNKNOWN;
        for (Recorded<HouseholdHeard> recorded : changed.history()) {
            heard = HeardHousehold.evolve(heard, recorded.fact());
        }
        var id = HeardHouseholdId.parse(changed.stream());
        var firstDays = new ArrayList<>(List.of(Days.FIRST));
        heard.directions().forEach(direction -> firstDays.add(direction.from()));
        var rows = new ArrayList<Row>();
        for (var place = 0; place < firstDays.size(); place++) {
            var from = firstDays.get(place);
            var until = place + 1 < firstDays.size() ? firstDays.get(place + 1).minusDays(1) : Days.LAST;
            if (!until.isBefore(from)) {
                heard.on(from).ifPresent(standing -> rows.add(new Row(id, from, until, standing)));
            }
        }
        return rows;
    }
}
