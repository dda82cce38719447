package nl.keerpunt.household.erasure;

import static nl.keerpunt.platform.reading.Columns.column;
import static nl.keerpunt.platform.reading.Columns.texts;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes which records may go, go and went, and tells how many destructions wait too long. */
@Component
class ErasuresProjection implements ReadModel<HouseholdEvent>, MeterBinder {

    static final String NAME = "erasures";

    private static final String GONE = """
            delete from erasure shown using unnest(?::text[], ?::text[]) as changed (municipality, household)
             where shown.municipality = changed.municipality and shown.household = changed.household""";
    // PostgreSQL has no arrays of arrays of different lengths: they come as text.
    private static final String ROWS = """
            insert into erasure (municipality, household, state, since, ground, held, waiting_for, plan_active, laws,
                   last_days, last_change, erased_laws, version)
            select municipality, household, state, since, ground, held, waiting_for::text[], plan_active, laws::text[],
                   last_days::date[], last_change, erased_laws::text[], version
              from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::boolean[], ?::text[],
                   ?::boolean[], ?::text[], ?::text[], ?::date[], ?::text[], ?::bigint[])
                   as fresh (municipality, household, state, since, ground, held, waiting_for, plan_active, laws,
                   last_days, last_change, erased_laws, version)""";
    private static final String TOO_LONG =
            "select count(*) from erasure where state = 'ENDING' and since < now() - interval '1 hour'";

    private final JdbcClient database;

    ErasuresProjection(ProjectionDatabase database) {
        this.database = database.client();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HouseholdEvent> vocabulary() {
        return HouseholdEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("erasure");
    }

    @Override
    public void write(List<Changed<HouseholdEvent>> page) {
        var households =
                page.stream().map(change -> HouseholdId.parse(change.stream())).toList();
        database.sql(GONE)
                .params(texts(households, HouseholdId::municipality), texts(households, HouseholdId::uuid))
                .update();
        insert(page.stream()
                .flatMap(change -> ErasureRow.of(HouseholdId.parse(change.stream()), change.history()).stream())
                .toList());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keerpunt.erasures.waiting", this, ErasuresProjection::tooLong)
                .description("How many destructions of a record have been under way for more than an hour")
                .register(registry);
    }

    long tooLong() {
        return database.sql(TOO_LONG).query(Long.class).single();
    }

    private void insert(List<ErasureRow> rows) {
        database.sql(ROWS)
                .params(
                        texts(rows, row -> row.household().municipality()),
                        texts(rows, row -> row.household().uuid()),
                        texts(rows, ErasureRow::state),
                        texts(rows, ErasureRow::since),
                        texts(rows, ErasureRow::ground),
                        column(rows, ErasureRow::held, Boolean[]::new),
                        texts(rows, row -> array(row.waitingFor())),
                        column(rows, ErasureRow::planActive, Boolean[]::new),
                        texts(rows, row -> array(row.laws())),
                        texts(rows, row -> array(row.lastDays())),
                        texts(rows, ErasureRow::lastChange),
                        texts(rows, row -> array(row.erasedLaws())),
                        column(rows, ErasureRow::version, Long[]::new))
                .update();
    }

    /** Of words, codes and days, in which nothing has to be escaped. */
    private static String array(List<?> values) {
        return "{" + String.join(",", values.stream().map(Object::toString).toList()) + "}";
    }
}
