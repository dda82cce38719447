package nl.keerpunt.household.staffing;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.accessteam.AccessTeam;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes which teams there are. */
@Component
class TeamsProjection implements ReadModel<TeamEvent> {

    static final String NAME = "teams";

    private record Row(TeamId id, Team name) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("access_team", "municipality", "team")
            .column("municipality", row -> row.id().municipality())
            .column("team", row -> row.id().uuid())
            .column("name", Row::name);

    private final ProjectionDatabase database;

    TeamsProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<TeamEvent> vocabulary() {
        return TeamEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<TeamEvent>> page) {
        var ids = page.stream().map(change -> TeamId.parse(change.stream())).toList();
        TABLE.rewrite(database, ids, page.stream().flatMap(TeamsProjection::row).toList());
    }

    private static Stream<Row> row(Changed<TeamEvent> change) {
        return AccessTeam.of(change.history().stream().map(Recorded::fact).toList()).named().stream()
                .map(name -> new Row(TeamId.parse(change.stream()), name));
    }
}
