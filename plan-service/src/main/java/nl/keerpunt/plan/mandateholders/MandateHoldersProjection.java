package nl.keerpunt.plan.mandateholders;

import static nl.keerpunt.platform.reading.Columns.texts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateHistory;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates of everyone, each under each of its laws, as they are known and as they were. */
@Component
class MandateHoldersProjection implements ReadModel<MandateEvent> {

    record Row(MandateRegisterId register, LegalBasis law, MandateHeld held) {}

    private record News(MandateRegisterId register, UUID mandate) {}

    private final JdbcClient database;

    MandateHoldersProjection(ProjectionDatabase database) {
        this.database = database.client();
    }

    @Override
    public String name() {
        return MandateHolders.NAME;
    }

    @Override
    public Class<MandateEvent> vocabulary() {
        return MandateEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("mandate_held");
    }

    @Override
    public void write(List<Changed<MandateEvent>> page) {
        var news = page.stream().flatMap(MandateHoldersProjection::news).toList();
        var rows = page.stream().flatMap(MandateHoldersProjection::rows).toList();
        database.sql("""
                delete from mandate_held old
                using unnest(?::text[], ?::uuid[], ?::uuid[]) as changed (municipality, register, mandate)
                where old.municipality = changed.municipality and old.register = changed.register
                  and old.mandate = changed.mandate""")
                .params(
                        texts(news, about -> about.register().municipality()),
                        texts(news, about -> about.register().uuid()),
                        texts(news, News::mandate))
                .update();
        database.sql("""
                insert into mandate_held (municipality, register, mandate, law, known_from, known_until, professional,
                                          up_to, months, from_day, until_day)
                select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[],
                                     ?::bigint[], ?::int[], ?::date[], ?::date[])""")
                .params(
                        texts(rows, row -> row.register().municipality()),
                        texts(rows, row -> row.register().uuid()),
                        texts(rows, row -> row.held().mandate().uuid()),
                        texts(rows, Row::law),
                        texts(rows, row -> row.held().knownFrom()),
                        texts(rows, row -> row.held().knownUntil()),
                        texts(rows, row -> row.held().mandate().professional()),
                        texts(rows, row -> row.held().mandate().upTo().cents()),
                        texts(rows, row -> row.held().mandate().months()),
                        texts(rows, row -> row.held().mandate().valid().from()),
                        texts(rows, row -> row.held().mandate().valid().until()))
                .update();
    }

    private static Stream<News> news(Changed<MandateEvent> changed) {
        var register = MandateRegisterId.parse(changed.stream());
        return changed.fresh().stream()
                .map(recorded -> new News(register, MandateHistory.subject(recorded.fact())))
                .distinct();
    }

    /** Of the mandates that there is news of: a register may hold many others. */
    static Stream<Row> rows(Changed<MandateEvent> changed) {
        var history = new MandateHistory(changed.history());
        return news(changed)
                .flatMap(about -> MandateHeld.of(history.about(about.mandate())).stream()
                        .flatMap(held -> held.mandate().laws().stream()
                                .distinct()
                                .map(law -> new Row(about.register(), law, held))));
    }
}
