package nl.keerpunt.plan.agenda;

import static nl.keerpunt.platform.reading.Columns.texts;

import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.language.identity.PlanId;
import nl.keerpunt.plan.plan.PlanEvent;
import nl.keerpunt.plan.plan.PlanHistory;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every plan asks for, on whichever day. */
@Component
class AgendaProjection implements ReadModel<PlanEvent> {

    static final String NAME = "agenda-items";

    private record Row(PlanId plan, AgendaItem item, AgendaStretch stretch) {}

    private final JdbcClient database;

    AgendaProjection(ProjectionDatabase database) {
        this.database = database.client();
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
        return List.of("agenda_item");
    }

    @Override
    public void write(List<Changed<PlanEvent>> page) {
        var plans = page.stream().map(changed -> PlanId.parse(changed.stream())).toList();
        var rows = page.stream().flatMap(AgendaProjection::rows).toList();
        database.sql("""
                delete from agenda_item old using unnest(?::text[], ?::uuid[]) as changed (municipality, household)
                where old.municipality = changed.municipality and old.household = changed.household""")
                .params(texts(plans, PlanId::municipality), texts(plans, PlanId::uuid))
                .update();
        database.sql("""
                insert into agenda_item (municipality, household, kind, subject, from_day, until_day, director, due,
                                         reason, lacking, year, law, may_decide, decided_by, decided_on, mandate)
                select * from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[],
                                     ?::date[], ?::text[], ?::bigint[], ?::int[], ?::text[], ?::text[], ?::text[],
                                     ?::date[], ?::uuid[])""")
                .params(
                        texts(rows, row -> row.plan().municipality()),
                        texts(rows, row -> row.plan().uuid()),
                        texts(rows, row -> row.item().kind()),
                        texts(rows, row -> row.item().place().subject()),
                        texts(rows, row -> row.stretch().days().from()),
                        texts(rows, row -> row.stretch().days().until()),
                        texts(rows, row -> row.item().director()),
                        texts(rows, row -> row.item().due()),
                        texts(rows, row -> row.item().reason()),
                        texts(
                                rows,
                                row -> row.item().lacking() == null
                                        ? null
                                        : row.item().lacking().cents()),
                        texts(rows, row -> row.item().year()),
                        texts(rows, row -> row.item().legalBasis()),
                        texts(rows, row -> MayDecide.asText(row.item().mayDecide())),
                        texts(rows, row -> row.item().decidedBy()),
                        texts(rows, row -> row.item().decidedOn()),
                        texts(rows, row -> row.item().mandate()))
                .update();
    }

    private static Stream<Row> rows(Changed<PlanEvent> changed) {
        var plan = PlanId.parse(changed.stream());
        return AgendaStretch.of(new PlanHistory(changed.history())).stream()
                .map(stretch -> new Row(plan, stretch.item(), stretch));
    }
}
