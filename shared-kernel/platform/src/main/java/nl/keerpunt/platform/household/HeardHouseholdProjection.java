package nl.keerpunt.platform.household;

import static nl.keerpunt.platform.reading.Columns.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.keerpunt.language.calendar.Days;
import nl.keerpunt.platform.access.Standing;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who answers for each household, one row per stretch of days: for lists of what is a team's or a director's own. */
final class HeardHouseholdProjection implements ReadModel<HouseholdHeard> {

    private record Row(HeardHouseholdId id, LocalDate from, LocalDate until, Standing standing) {}

    private final JdbcClient database;

    HeardHouseholdProjection(ProjectionDatabase database) {
        this.database = database.client();
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
        return List.of("heard_household");
    }

    @Override
    public void write(List<Changed<HouseholdHeard>> page) {
        var ids = page.stream()
                .map(changed -> HeardHouseholdId.parse(changed.stream()))
                .toList();
        var rows = page.stream().flatMap(changed -> rows(changed).stream()).toList();
        database.sql("""
                delete from heard_household old using unnest(?::text[], ?::uuid[]) as changed (municipality, household)
                where old.municipality = changed.municipality and old.household = changed.household""")
                .params(texts(ids, HeardHouseholdId::municipality), texts(ids, HeardHouseholdId::uuid))
                .update();
        database.sql("""
                insert into heard_household (municipality, household, from_day, until_day, team, director, erased)
                select * from unnest(?::text[], ?::uuid[], ?::date[], ?::date[], ?::text[], ?::text[], ?::boolean[])""")
                .params(
                        texts(rows, row -> row.id().municipality()),
                        texts(rows, row -> row.id().uuid()),
                        texts(rows, Row::from),
                        texts(rows, Row::until),
                        texts(rows, row -> row.standing().team()),
                        texts(rows, row -> row.standing().director()),
                        texts(rows, row -> row.standing().erased()))
                .update();
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
