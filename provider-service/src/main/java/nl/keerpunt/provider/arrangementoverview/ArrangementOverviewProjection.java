package nl.keerpunt.provider.arrangementoverview;

import java.util.List;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the overview; nobody else writes it. The rows of an arrangement follow from its whole history, each time
 * anew.
 */
@Component
class ArrangementOverviewProjection implements ReadModel<ArrangementEvent> {

    static final String NAME = "arrangements-on-day";

    private static final RowTable<ArrangementRow> TABLE = new RowTable<ArrangementRow>(
                    "arrangement_on_day", "municipality", "id")
            .column("municipality", ArrangementRow::municipality)
            .column("id", ArrangementRow::id)
            .column("from_day", ArrangementRow::fromDay)
            .column("until_day", ArrangementRow::untilDay)
            .column("household", ArrangementRow::household)
            .column("provider", ArrangementRow::provider)
            .column("product", ArrangementRow::product)
            .column("legal_basis", ArrangementRow::legalBasis)
            .column("task_field", ArrangementRow::taskField)
            .column("objective", ArrangementRow::objective)
            .column("support_line", ArrangementRow::supportLine)
            .column("status", ArrangementRow::status)
            .column("refused_for", ArrangementRow::refusedFor)
            .column("version", ArrangementRow::version)
            .column("first_day", ArrangementRow::firstDay)
            .column("last_day", ArrangementRow::lastDay)
            .column("committed", ArrangementRow::committed)
            .column("cover", ArrangementRow::cover)
            .column("lacking", ArrangementRow::lacking)
            .column("no_cover_for", ArrangementRow::noCoverFor)
            .column("open_proposal", ArrangementRow::openProposal)
            .column("evaluated_on", ArrangementRow::evaluatedOn)
            .column("opened_at", ArrangementRow::openedAt)
            .column("changed_at", ArrangementRow::changedAt);

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
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<ArrangementEvent>> page) {
        var arrangements = page.stream()
                .map(changed -> ArrangementId.parse(changed.stream()))
                .toList();
        var rows = page.stream()
                .flatMap(changed -> ArrangementRow.of(changed.history()).stream())
                .toList();
        TABLE.rewrite(database, arrangements, rows);
    }
}
