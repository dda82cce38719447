package nl.keerpunt.household.erasure;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.KeepingEvent.*;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.QuietService;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Recorded;
import nl.keerpunt.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** The rows of what is due, goes and went, on a real PostgreSQL. */
class ErasuresProjectionTest {

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final ErasuresProjection projection = service.context().getBean(ErasuresProjection.class);
    private final HouseholdId id = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());

    private final HouseholdEvent registered = new HouseholdRegistered(id, new Team("noord"), parse("2026-01-10"), null);
    private final HouseholdEvent supported = support("WMO", "2026-06-30");
    private final HouseholdEvent changed = new PlanChangeHeardOf(id, parse("2026-08-01"), null, null);
    private final HouseholdEvent begun = new HouseholdEndingBegun(
            id, Ground.MISTAKE, parse("2026-09-01"), parse("2026-09-01"), List.of("WMO-5.3.4"));

    @Test
    void a_row_follows_from_the_state() throws SQLException {
        read(registered);
        assertThat(row("0307")).isEmpty();

        read(registered, supported, support("JEUGDWET", "2026-03-31"));
        assertThat(row("0307")).isEqualTo("KEPT null {} {JEUGDWET,WMO} {2026-03-31,2026-06-30} {} 2");

        read(
                registered,
                supported,
                changed,
                new LawRecordErased(id, new LegalBasis("WMO"), Ground.MISTAKE, parse("2026-09-01"), List.of()));
        assertThat(row("0307")).isEqualTo("KEPT null {} {} {} 2026-08-01 {WMO} 3");

        read(registered, supported, begun, new ServiceQuietHeardOf(id, QuietService.PLAN));
        assertThat(row("0307")).isEqualTo("ENDING MISTAKE {provider,budget} {WMO} {2026-06-30} {} 3");

        read(registered, supported, begun, new HouseholdErased(id, Ground.MISTAKE, parse("2026-09-01")));
        assertThat(row("0307")).isEqualTo("ERASED MISTAKE {} {WMO} {2026-06-30} {} 3");
        assertThat(row("0344")).isEmpty();
    }

    @Test
    void what_takes_longer_than_an_hour_is_counted() {
        var before = waiting();

        read(registered, begun);
        assertThat(waiting()).isEqualTo(before + 1);

        read(registered, begun, new HouseholdErased(id, Ground.MISTAKE, parse("2026-09-01")));
        assertThat(waiting()).isEqualTo(before);
    }

    private double waiting() {
        return service.context()
                .getBean(MeterRegistry.class)
                .get("keerpunt.erasures.waiting")
                .gauge()
                .value();
    }

    private HouseholdEvent support(String law, String lastDay) {
        return new SupportHeardOf(id, UUID.randomUUID(), new LegalBasis(law), 1, parse(lastDay), parse(lastDay));
    }

    private void read(HouseholdEvent... events) {
        var history = new ArrayList<Recorded<HouseholdEvent>>();
        for (var event : events) {
            history.add(new Recorded<>(event, "name", history.size(), history.size(), Instant.EPOCH, "actor", "id"));
        }
        projection.write(List.of(new Changed<>(id.key(), history, () -> history)));
    }

    private String row(String municipality) throws SQLException {
        try (var connection = service.database().connectAsApp();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('keerpunt.municipality', '" + municipality + "', false)");
            try (var rows = statement.executeQuery("select concat_ws(' ', state, coalesce(ground, 'null'), waiting_for,"
                    + " laws, last_days, last_change, erased_laws, version) from erasure where household = '"
                    + id.uuid() + "'")) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
