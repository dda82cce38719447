package nl.keerpunt.testing.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keerpunt.testing.ServiceUnderTest;
import nl.keerpunt.testing.database.DatabaseRights.Relation;
import nl.keerpunt.testing.law.Approved;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DynamicTest;

/**
 * The locks of a service's database, listed and tried. A service that runs for its tests needs one more:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_locks_of_the_database() {
 *     return DatabaseLocks.of(service());
 * }
 * }</pre>
 *
 * They are tried on a database of their own, made by the very migrations of that service.
 */
public final class DatabaseLocks {

    private static final String OWN = "0307";
    private static final String OTHER = "0344";

    /** Tables whose rows are no municipality's and no household's. */
    private static final Set<String> NOBODYS = Set.of(
            "flyway_schema_history",
            "inbox",
            "known_at",
            "read_model_rebuild",
            "tokenentry",
            "key_epoch",
            "destroyed_epoch",
            "epoch_replica");

    private static final String HOW = """
            table %s: %s.
            A new table that holds rows of a municipality or a household carries a column municipality (or
            aggregateidentifier, holder or household, beginning with '<municipality>/'), and its migration says, as its
            neighbours do:
                alter table %1$s enable row level security;
                alter table %1$s force row level security;
                create policy own_municipality on %1$s for select to ${app}
                    using (municipality = current_setting('keerpunt.municipality', true));
                create policy projection on %1$s to ${projection} using (true) with check (true); -- Or lane, to ${lane}.
                revoke all on %1$s from ${app}, ${lane}, ${projection};
                grant select on %1$s to ${app};
                grant select, insert, delete on %1$s to ${projection}; -- The verbs that it uses, and no more.
            Nobody has a right by default. Only lanes write what a command writes; only projections what a reader does.""";

    private final TestDatabase database;
    private final DatabaseRights rights;

    private DatabaseLocks(TestDatabase database, DatabaseRights rights) {
        this.database = database;
        this.rights = rights;
    }

    /** Every lock as a test. */
    public static Stream<DynamicTest> of(ServiceUnderTest service) {
        var name = service.database().appUser().replaceFirst("_app$", "");
        var fresh = RealPostgres.database(name);
        Flyway.configure()
                .configuration(service.context().getBean(Flyway.class).getConfiguration())
                .dataSource(fresh.url(), fresh.ownerUser(), fresh.ownerPassword())
                .load()
                .migrate();
        return on(fresh, name);
    }

    static Stream<DynamicTest> on(TestDatabase database, String service) {
        try (var owner = database.connectAsOwner()) {
            return new DatabaseLocks(database, DatabaseRights.in(owner, service)).tests();
        } catch (SQLException failure) {
            throw new IllegalStateException("the rights could not be read", failure);
        }
    }

    /** Rights as approved, of a database that grew otherwise than by the migrations of today alone. */
    public static void areApproved(Connection connection, String service, Path approved) throws SQLException {
        Approved.text(approved, DatabaseRights.in(connection, service).text());
    }

    private Stream<DynamicTest> tests() {
        var tables = rights.relations().values().stream()
                .filter(relation -> relation.kind().equals("table"))
                .toList();
        var held = tables.stream().filter(table -> !table.whose().isEmpty()).toList();
        return Stream.of(
                        Stream.of(dynamicTest("rights are as approved", () -> Approved.text("rights", rights.text()))),
                        tables.stream().map(table -> dynamicTest(table.name() + " is locked", () -> isLocked(table))),
                        rights.relations().values().stream()
                                .map(relation -> dynamicTest(
                                        "each verb is tried on " + relation.name(), () -> eachVerbIsTried(relation))),
                        held.stream()
                                .map(table -> dynamicTest(
                                        table.name() + " shows the app what is its municipality's",
                                        () -> showsOwn(table))))
                .flatMap(each -> each);
    }

    private static void isLocked(Relation table) {
        if (table.whose().isEmpty() && !NOBODYS.contains(table.name())) {
            fail(HOW.formatted(table.name(), "nobody can tell whose its rows are"));
        }
        if (!table.whose().isEmpty() && !(table.guarded() && table.forced())) {
            fail(HOW.formatted(table.name(), "row-level security is not enabled and forced"));
        }
        table.rights()
                .forEach((role, verbs) -> verbs.forEach((verb, rows) -> {
                    if (rows.equals(" of no rows")) {
                        fail(HOW.formatted(table.name(), role + " may " + verb + ", and no policy lets a row through"));
                    }
                }));
    }

    private void eachVerbIsTried(Relation relation) throws SQLException {
        for (var role : DatabaseRights.USERS) {
            try (var connection = connect(role)) {
                connection.setAutoCommit(false);
                for (var attempt : attempts(connection, relation).entrySet()) {
                    assertThat(isPermitted(connection, attempt.getValue()))
                            .as("%s may %s on %s", role, attempt.getKey(), relation.name())
                            .isEqualTo(relation.may(role, attempt.getKey()));
                }
            }
        }
    }

    private static Map<String, String> attempts(Connection connection, Relation relation) throws SQLException {
        var name = relation.name();
        if (relation.kind().equals("sequence")) {
            return Map.of("usage", "select nextval('" + name + "')", "select", "select * from " + name);
        }
        if (relation.kind().equals("view")) {
            return Map.of(
                    "select", "select * from " + name + " limit 0",
                    "insert", "insert into " + name + " default values",
                    "delete", "delete from " + name + " where false");
        }
        return Map.of(
                "select", "select * from " + name + " limit 0",
                "insert", "insert into " + name + " default values",
                "update", "update " + name + " set \"" + firstColumn(connection, name) + "\" = default where false",
                "delete", "delete from " + name + " where false",
                "truncate", "truncate " + name);
    }

    private static String firstColumn(Connection connection, String relation) throws SQLException {
        try (var query = connection.prepareStatement("select attname from pg_attribute where attrelid = to_regclass(?)"
                + " and attnum > 0 and not attisdropped order by attnum limit 1")) {
            query.setString(1, relation);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Whether the right is there; what else is against it does not count here. */
    private static boolean isPermitted(Connection connection, String attempt) throws SQLException {
        try {
            PlantedRows.execute(connection, attempt);
            return true;
        } catch (SQLException failure) {
            return !String.valueOf(failure.getMessage()).contains("permission denied");
        } finally {
            connection.rollback();
        }
    }

    private void showsOwn(Relation table) throws SQLException {
        var planted = new PlantedRows(table);
        try (var owner = database.connectAsOwner();
                var app = database.connectAsApp()) {
            planted.plant(owner, OWN, OTHER);
            assertThat(planted.seen(owner))
                    .as("its owner")
                    .hasSize(table.ofOwner().equals(" of all") ? 2 : 0);
            if (table.rights().getOrDefault("app", Map.of()).keySet().stream()
                    .anyMatch(verb -> verb.startsWith("select"))) {
                assertThat(planted.seen(app)).as("no setting").isEmpty();
                for (var nobody : List.of("", "%", "0308")) {
                    assertThat(seenBy(app, nobody, planted))
                            .as("set to '%s'", nobody)
                            .isEmpty();
                }
                assertThat(seenBy(app, OWN, planted)).containsOnly(OWN);
                assertThat(seenBy(app, OTHER, planted)).containsOnly(OTHER);
            }
            if (table.may("app", "insert")) {
                assertThat(addsFor(app, "", OWN, planted))
                        .as("without a setting")
                        .isFalse();
                assertThat(addsFor(app, OTHER, OWN, planted)).as("for another").isFalse();
                assertThat(addsFor(app, OWN, OWN, planted)).as("for itself").isTrue();
            }
        }
    }

    private static Set<String> seenBy(Connection app, String municipality, PlantedRows planted) throws SQLException {
        set(app, municipality);
        var seen = new TreeSet<>(planted.seen(app));
        return seen;
    }

    private static boolean addsFor(Connection app, String setting, String municipality, PlantedRows planted)
            throws SQLException {
        set(app, setting);
        try {
            planted.insert(app, municipality);
            return true;
        } catch (SQLException failure) {
            assertThat(String.valueOf(failure.getMessage())).contains("violates row-level security policy");
            return false;
        }
    }

    private static void set(Connection connection, String municipality) throws SQLException {
        PlantedRows.execute(connection, "select set_config('keerpunt.municipality', '" + municipality + "', false)");
    }

    private Connection connect(String role) throws SQLException {
        return switch (role) {
            case "app" -> database.connectAsApp();
            case "lane" -> database.connectAsLane();
            case "projection" -> database.connectAsProjection();
            default -> throw new IllegalArgumentException(role);
        };
    }
}
