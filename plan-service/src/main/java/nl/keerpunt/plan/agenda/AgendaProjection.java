package nl.keerpunt.plan.agenda;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.language.money.Money;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import nl.keerpunt.platform.reading.RowTable;
import org.springframework.stereotype.Component;

/** What every plan asks for, on whichever day. */
@Component
class AgendaProjection implements ReadModel<PlanEvent> {

    static final String NAME = "agenda-items";

    private record Row(PlanId plan, AgendaItem item, AgendaStretch stretch) {}

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

    private final ProjectionDatabase database;

    AgendaProjection(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PlanEvent> vocabulary() {
        return PlanEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE.name());
    }

    @Override
    public void write(List<Changed<PlanEvent>> page) {
        var plans = page.stream().map(changed -> PlanId.parse(changed.stream())).toList();
        var rows = page.stream().flatMap(AgendaProjection::rows).toList();
        TABLE.rewrite(database, plans, rows);
    }

    private static Stream<Row> rows(Changed<PlanEvent> changed) {
        var plan = PlanId.parse(changed.stream());
        return AgendaStretch.of(new PlanHistory(changed.history())).stream()
                .map(stretch -> new Row(plan, stretch.item(), stretch));
    }
}
