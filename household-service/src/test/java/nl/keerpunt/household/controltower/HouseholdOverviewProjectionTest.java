package nl.keerpunt.household.controltower;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.registration.Answer;
import nl.keerpunt.household.registration.Channel;
import nl.keerpunt.household.registration.Ground;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.DirectorAssigned;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdErased;
import nl.keerpunt.household.registration.HouseholdEvent.HouseholdRegistered;
import nl.keerpunt.household.registration.HouseholdEvent.PlanActiveRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.PlanClosedRecorded;
import nl.keerpunt.household.registration.HouseholdEvent.RequestAnswered;
import nl.keerpunt.household.registration.HouseholdEvent.RequestRecorded;
import nl.keerpunt.language.HouseholdId;
import nl.keerpunt.language.LegalBasis;
import nl.keerpunt.language.MunicipalityCode;
import nl.keerpunt.language.Personal;
import nl.keerpunt.language.ProfessionalId;
import nl.keerpunt.language.Team;
import nl.keerpunt.language.Words;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.testing.ServiceUnderTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the control tower on a real PostgreSQL, and the lock that municipalities have on them. */
class HouseholdOverviewProjectionTest {

    private static final UUID REQUEST = new UUID(0, 1);
    private static final Team NOORD = new Team("noord");
    private static final ProfessionalId FATIMA = new ProfessionalId("fatima");

    private final ServiceUnderTest service = ServiceUnderTest.shared(
            "household", settings -> ServiceStarter.start(HouseholdService.class, "household", 8081, settings));
    private final HouseholdOverviewProjection projection = service.context().getBean(HouseholdOverviewProjection.class);
    private final HouseholdId id = new HouseholdId(new MunicipalityCode("0307"), UUID.randomUUID());

    private final HouseholdEvent registered = new HouseholdRegistered(id, NOORD, parse("2026-01-10"));
    private final HouseholdEvent asked = new RequestRecorded(
            id,
            REQUEST,
            Personal.of(id, new Words("Er is geen rustige plek.")),
            List.of(new LegalBasis("WMO")),
            parse("2026-01-09"),
            Channel.RESIDENT);
    private final HouseholdEvent answered = new RequestAnswered(id, REQUEST, Answer.PLAN, parse("2026-02-01"));
    private final HouseholdEvent assigned = new DirectorAssigned(id, FATIMA, NOORD, parse("2026-01-12"));
    private final HouseholdEvent active = new PlanActiveRecorded(id, FATIMA, parse("2026-02-15"));
    private final HouseholdEvent closed = new PlanClosedRecorded(id, parse("2026-08-15"));
    private final HouseholdEvent erased = new HouseholdErased(id, Ground.MISTAKE, parse("2026-09-01"));

    @Test
    void each_fact_changes_its_own_columns() throws SQLException {
        read(registered, asked, assigned, active);

        assertThat(rows("0307", "select team, registered_on, plan_active_since, version from household_overview"))
                .containsExactly("noord 2026-01-10 2026-02-15 3");
        assertThat(rows("0307", "select request, asked_on, answered_on from household_request"))
                .containsExactly(REQUEST + " 2026-01-09 null");
        assertThat(rows("0307", "select director, team, from_day from household_direction"))
                .containsExactly("fatima noord 2026-01-12");
    }

    @Test
    void an_answer_and_a_closed_plan_leave_their_day() throws SQLException {
        read(registered, asked, assigned, active, answered, closed);

        assertThat(rows("0307", "select plan_active_since, version from household_overview"))
                .containsExactly("null 5");
        assertThat(rows("0307", "select answered_on from household_request")).containsExactly("2026-02-01");
    }

    @Test
    void facts_read_twice_leave_the_same_rows() throws SQLException {
        read(registered, asked, assigned, active, answered);
        var once = everything("0307");

        read(registered, asked, assigned, active, answered);

        assertThat(everything("0307")).isEqualTo(once).hasSize(3);
    }

    @Test
    void an_erased_household_leaves_no_row() throws SQLException {
        read(registered, asked, assigned, erased);

        assertThat(everything("0307")).isEmpty();
    }

    @Test
    void without_a_municipality_there_are_no_rows() throws SQLException {
        read(registered, asked, assigned);

        assertThat(everything(null)).isEmpty();
    }

    @Test
    void another_municipality_sees_no_rows() throws SQLException {
        read(registered, asked, assigned);

        assertThat(everything("0344")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"household_overview", "household_direction", "household_request", "processing_log"})
    void the_app_cannot_rewrite_a_row(String table) throws SQLException {
        try (var connection = asApp("0307");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from " + table))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update " + table + " set household = household"))
                    .hasMessageContaining("permission denied");
        }
    }

    private void read(HouseholdEvent... events) {
        for (var version = 0; version < events.length; version++) {
            projection.on(events[version], version, 1_000_000L + version);
        }
    }

    private List<String> everything(@Nullable String municipality) throws SQLException {
        var all = new ArrayList<String>();
        all.addAll(rows(municipality, "select * from household_overview"));
        all.addAll(rows(municipality, "select * from household_direction"));
        all.addAll(rows(municipality, "select * from household_request"));
        return all;
    }

    private List<String> rows(@Nullable String municipality, String query) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = asApp(municipality);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query + " where household = '" + id.uuid() + "'")) {
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(String.valueOf(rows.getString(column)));
                }
                lines.add(String.join(" ", cells));
            }
        }
        return lines;
    }

    private Connection asApp(@Nullable String municipality) throws SQLException {
        var connection = service.database().connectAsApp();
        if (municipality != null) {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('keerpunt.municipality', '" + municipality + "', false)");
            }
        }
        return connection;
    }
}
