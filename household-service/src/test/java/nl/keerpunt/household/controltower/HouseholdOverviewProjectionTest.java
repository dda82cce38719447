package nl.keerpunt.household.controltower;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.household.registration.DirectionEvent.*;
import nl.keerpunt.household.registration.HouseholdEvent;
import nl.keerpunt.household.registration.HouseholdEvent.*;
import nl.keerpunt.household.registration.MemberEvent.*;
import nl.keerpunt.household.registration.RequestEvent.*;
import nl.keerpunt.household.vocabulary.Channel;
import nl.keerpunt.household.vocabulary.Ground;
import nl.keerpunt.household.vocabulary.RequestAnswer;
import nl.keerpunt.language.identity.HouseholdId;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.language.identity.ProfessionalId;
import nl.keerpunt.language.law.LegalBasis;
import nl.keerpunt.language.words.Personal;
import nl.keerpunt.language.words.Team;
import nl.keerpunt.language.words.Words;
import nl.keerpunt.platform.reading.Changed;
import nl.keerpunt.platform.start.ServiceStarter;
import nl.keerpunt.platform.stored.Recorded;
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

    private final HouseholdEvent registered = new HouseholdRegistered(id, NOORD, parse("2026-01-10"), null);
    private final HouseholdEvent asked = new RequestRecorded(
            id,
            REQUEST,
            Personal.of(id, new Words("Er is geen rustige plek.")),
            List.of(new LegalBasis("WMO")),
            parse("2026-01-09"),
            Channel.RESIDENT);
    private final HouseholdEvent answered = new RequestAnswered(id, REQUEST, RequestAnswer.PLAN, parse("2026-02-01"));
    private final HouseholdEvent assigned = new DirectorAssigned(id, FATIMA, NOORD, parse("2026-01-12"), null);
    private final HouseholdEvent active = new PlanActiveRecorded(id, FATIMA, parse("2026-02-15"));
    private final HouseholdEvent closed = new PlanClosedRecorded(id, parse("2026-08-15"));
    private final HouseholdEvent erased = new HouseholdErased(id, Ground.MISTAKE, parse("2026-09-01"));

    @Test
    void each_stretch_of_days_has_a_row() throws SQLException {
        read(registered, asked, assigned, active, answered, closed);

        assertThat(rows(
                        "0307",
                        "select from_day, until_day, team, director, plan_active_since, open_requests, version"
                                + " from control_tower"))
                .containsExactly(
                        "1900-01-01 2026-01-08 noord null null 0 5",
                        "2026-01-09 2026-01-11 noord null null 1 5",
                        "2026-01-12 2026-01-31 noord fatima null 1 5",
                        "2026-02-01 2026-02-14 noord fatima null 0 5",
                        "2026-02-15 2026-08-14 noord fatima 2026-02-15 0 5",
                        "2026-08-15 2199-12-31 noord fatima null 0 5");
    }

    @Test
    void days_that_show_the_same_share_a_row() throws SQLException {
        read(registered, new MemberAdded(id, REQUEST, Personal.erased(id), Personal.erased(id), parse("2026-01-10")));

        assertThat(rows("0307", "select from_day, until_day from control_tower"))
                .containsExactly("1900-01-01 2199-12-31");
    }

    @Test
    void facts_read_twice_leave_the_same_rows() throws SQLException {
        read(registered, asked, assigned, active, answered);
        var once = everything("0307");

        read(registered, asked, assigned, active, answered);

        assertThat(everything("0307")).isEqualTo(once).hasSize(5);
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
    @ValueSource(strings = {"control_tower", "processing_log"})
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
        var history = new ArrayList<Recorded<HouseholdEvent>>();
        for (var event : events) {
            history.add(new Recorded<>(event, "name", history.size(), history.size(), Instant.EPOCH, "actor", "id"));
        }
        projection.write(List.of(new Changed<>(id.key(), history, () -> history)));
    }

    private List<String> everything(@Nullable String municipality) throws SQLException {
        return rows(municipality, "select * from control_tower");
    }

    private List<String> rows(@Nullable String municipality, String query) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = asApp(municipality);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query + " where household = '" + id.uuid() + "' order by from_day")) {
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
