package nl.keerpunt.provider.arrangementoverview;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import java.util.List;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the overview; nobody else writes it. The rows of an arrangement follow from its whole history, each time
 * anew.
 */
@Component
class ArrangementOverviewProjection implements ReadModel<ArrangementEvent> {

    static final String NAME = "arrangements-on-day";

    /** Rows as the table calls their columns. */
    private static final JsonMapper COLUMNS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
            .build();

    private final ProjectionDatabase database;

    ArrangementOverviewProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ArrangementEvent> vocabulary() {
        return ArrangementEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("arrangement_on_day");
    }

    @Override
    public void write(List<Changed<ArrangementEvent>> page) {
        var rows = page.stream()
                .flatMap(changed -> ArrangementRow.of(changed.history()).stream())
                .toList();
        var client = database.client();
        client.sql("delete from arrangement_on_day where (municipality, id) in"
                        + " (select municipality, id from "
                        + "jsonb_populate_recordset(null::arrangement_on_day, ?::jsonb))")
                .param(COLUMNS.writeValueAsString(rows))
                .update();
        client.sql("insert into arrangement_on_day"
                        + " select * from jsonb_populate_recordset(null::arrangement_on_day, ?::jsonb)")
                .param(COLUMNS.writeValueAsString(rows))
                .update();
    }
}
