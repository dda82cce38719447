package nl.keerpunt.plan.mandateholders;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.plan.mandate.MandateEvent;
import nl.keerpunt.plan.mandate.MandateHistory;
import nl.keerpunt.plan.mandate.MandateRegisterId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import org.jspecify.annotations.Nullable;
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
                        column(news, about -> about.register().municipality()),
                        column(news, about -> about.register().uuid()),
                        column(news, News::mandate))
                .update();
        database.sql("""
                insert into mandate_held (municipality, register, mandate, law, known_from, known_until, professional,
                                          up_to, months, from_day, until_day)
                select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[],
                                     ?::bigint[], ?::int[], ?::date[], ?::date[])""")
                .params(
                        column(rows, row -> row.register().municipality()),
                        column(rows, row -> row.register().uuid()),
                        column(rows, row -> row.held().mandate().uuid()),
                        column(rows, Row::law),
                        column(rows, row -> row.held().knownFrom()),
                        column(rows, row -> row.held().knownUntil()),
                        column(rows, row -> row.held().mandate().professional()),
                        column(rows, row -> row.held().mandate().upTo().cents()),
                        column(rows, row -> row.held().mandate().months()),
                        column(rows, row -> row.held().mandate().valid().from()),
                        column(rows, row -> row.held().mandate().valid().until()))
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

    /** As texts: PostgreSQL casts each column to its own type. */
    private static <R> @Nullable String[] column(List<R> rows, Function<R, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
