package nl.keerpunt.household.erasure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.stream.Stream;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.platform.reading.EntityRows;
import nl.keerpunt.platform.reading.ProjectionDatabase;
import nl.keerpunt.platform.reading.RowTable;
import nl.keerpunt.platform.stored.Recorded;
import org.springframework.stereotype.Component;

/** Writes which records may go, go and went, and tells how many destructions wait too long. */
@Component
class ErasuresProjection extends EntityRows<HouseholdEvent, HouseholdId, ErasureRow> implements MeterBinder {

    static final String NAME = "erasures";

    private static final RowTable<ErasureRow> TABLE = new RowTable<ErasureRow>("erasure", "municipality", "household")
            .column("municipality", row -> row.household().municipality())
            .column("household", row -> row.household().uuid())
            .column("state", ErasureRow::state)
            .column("since", ErasureRow::since)
            .column("ground", ErasureRow::ground)
            .column("held", ErasureRow::held)
            .column("waiting_for", ErasureRow::waitingFor)
            .column("plan_active", ErasureRow::planActive)
            .column("laws", ErasureRow::laws)
            .column("last_days", ErasureRow::lastDays)
            .column("last_change", ErasureRow::lastChange)
            .column("erased_laws", ErasureRow::erasedLaws)
            .column("version", ErasureRow::version);
    private static final String TOO_LONG =
            "select count(*) from erasure where state = 'ENDING' and since < now() - interval '1 hour'";

    private final ProjectionDatabase database;

    ErasuresProjection(ProjectionDatabase database) {
        super(NAME, HouseholdEvent.class, HouseholdId::parse, TABLE, database);
        this.database = database;
    }

    @Override
    protected Stream<ErasureRow> rows(HouseholdId id, List<Recorded<HouseholdEvent>> history) {
        return ErasureRow.of(id, history).stream();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("keerpunt.erasures.waiting", this, ErasuresProjection::tooLong)
                .description("How many destructions of a record have been under way for more than an hour")
                .register(registry);
    }

    long tooLong() {
        return database.client().sql(TOO_LONG).query(Long.class).single();
    }
}
