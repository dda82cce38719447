package nl.keerpunt.household.staffing;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.accessteam.AccessTeam;
import nl.keerpunt.household.accessteam.TeamEvent;
import nl.keerpunt.household.accessteam.TeamId;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes which teams there are. */
@Component
class TeamsProjection extends EntityRows<TeamEvent, TeamId, TeamsProjection.Row> {

    static final String NAME = "teams";

    record Row(TeamId id, Team name) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("access_team", "municipality", "team")
            .column("municipality", row -> row.id().municipality())
            .column("team", row -> row.id().uuid())
            .column("name", Row::name);

    TeamsProjection(ProjectionDatabase database) {
        super(NAME, TeamEvent.class, TeamId::parse, TABLE, database);
    }

    @Override
    protected Stream<Row> rows(TeamId id, List<Recorded<TeamEvent>> history) {
        return AccessTeam.of(history.stream().map(Recorded::fact).toList()).named().stream()
                .map(name -> new Row(id, name));
    }
}
