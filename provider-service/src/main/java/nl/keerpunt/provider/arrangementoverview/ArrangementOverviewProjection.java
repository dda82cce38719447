package nl.keerpunt.provider.arrangementoverview;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.ArrangementId;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.provider.arrangement.ArrangementEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the overview; nobody else writes it. The rows of an arrangement follow from its whole history, each time
 * anew.
 */
@Component
class ArrangementOverviewProjection extends EntityRows<ArrangementEvent, ArrangementId, ArrangementRow> {

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

    ArrangementOverviewProjection(ProjectionDatabase database) {
        super(NAME, ArrangementEvent.class, ArrangementId::parse, TABLE, database);
    }

    @Override
    protected Stream<ArrangementRow> rows(ArrangementId id, List<Recorded<ArrangementEvent>> history) {
        return ArrangementRow.of(history).stream();
    }
}
