package nl.keerpunt.plan.agenda;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** What every plan asks for, on whichever day. */
@Component
class AgendaProjection extends EntityRows<PlanEvent, PlanId, AgendaProjection.Row> {

    static final String NAME = "agenda-items";

    record Row(PlanId plan, AgendaItem item, AgendaStretch stretch) {}

    private static final RowTable<Row> TABLE = new RowTable<Row>("agenda_item", "municipality", "household")
            .column("municipality", row -> row.plan().municipality())
            .column("household", row -> row.plan().uuid())
            .column("kind", row -> row.item().kind())
            .column("subject", row -> row.item().place().subject())
            .column("from_day", row -> row.stretch().days().from())
            .column("until_day", row -> row.stretch().days().until())
            .column("director", row -> row.item().director())
            .column("due", row -> row.item().due())
            .column("reason", row -> row.item().reason())
            .column("lacking", row -> row.item().lacking() instanceof Money lacking ? lacking.cents() : null)
            .column("year", row -> row.item().year())
            .column("law", row -> row.item().legalBasis())
            .column("may_decide", row -> MayDecide.asText(row.item().mayDecide()))
            .column("decided_by", row -> row.item().decidedBy())
            .column("decided_on", row -> row.item().decidedOn())
            .column("mandate", row -> row.item().mandate());

    AgendaProjection(ProjectionDatabase database) {
        super(NAME, PlanEvent.class, PlanId::parse, TABLE, database);
    }

    @Override
    protected Stream<Row> rows(PlanId id, List<Recorded<PlanEvent>> history) {
        return AgendaStretch.of(new PlanHistory(history)).stream().map(stretch -> new Row(id, stretch.item(), stretch));
    }
}
