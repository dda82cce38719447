package nl.keerpunt.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final RolePasswords PASSWORDS = new RolePasswords("o'wner", "app", "lane", "projection");
    private static final Path SHARED = Path.of("target", "embedded-database-test");

    private static final EmbeddedDatabase database = EmbeddedDatabase.start(Place.temporary(SHARED));
    private static String plan = "";
    private static String budget = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void two_services_have_a_database() {
        plan = database.createServiceDatabase("plan", PASSWORDS);
        budget = database.createServiceDatabase("budget", PASSWORDS);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void what_was_acknowledged_is_flushed_to_disk() throws SQLException {
        try (var app = DriverManager.getConnection(plan, "plan_app", "app")) {
            assertThat(answer(app, "show fsync")).isEqualTo("on");
            assertThat(answer(app, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(app, "show max_connections")).isEqualTo("300");
        }
    }

    @Test
    void it_is_postgresql_18() throws SQLException {
        try (var app = DriverManager.getConnection(plan, "plan_app", "app")) {
            assertThat(answer(app, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void no_role_of_a_service_stands_above_the_rules() throws SQLException {
        try (var app = DriverManager.getConnection(plan, "plan_app", "app")) {
            var above = "select count(*) from pg_roles where rolname ~ '^(plan|budget)_(owner|app|projection)$' and %s"
                    + "(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)";
            assertThat(answer(app, above.formatted("not "))).isEqualTo("6");
            assertThat(answer(app, above.formatted(""))).isEqualTo("0");
        }
    }

    @Test
    void only_the_owner_makes_tables() throws SQLException {
        for (var user : new String[] {"app", "projection"}) {
            try (var connection = DriverManager.getConnection(plan, "plan_" + user, user)) {
                assertThatThrownBy(() -> run(connection, "create table mine (id int)"))
                        .hasMessageContaining("permission denied for schema public");
            }
        }
    }

    @Test
    void nobody_may_use_what_the_owner_makes_until_it_says_so() throws SQLException {
        try (var owner = DriverManager.getConnection(plan, "plan_owner", "o'wner")) {
            run(owner, "create table goal (id bigserial primary key, name text)");
        }
        for (var user : new String[] {"app", "lane", "projection"}) {
            try (var connection = DriverManager.getConnection(plan, "plan_" + user, user)) {
                for (var attempt : new String[] {
                    "select from goal", "insert into goal (name) values ('a home')", "delete from goal", "truncate goal"
                }) {
                    assertThatThrownBy(() -> run(connection, attempt))
                            .hasMessageContaining("permission denied for table");
                }
            }
        }
    }

    @Test
    void a_service_cannot_reach_the_database_of_another() {
        for (var user : new String[] {"app", "projection"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(budget, "plan_" + user, user))
                    .hasMessageContaining("permission denied for database");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(budget, "plan_owner", "o'wner"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(plan, "plan_app", "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(plan, "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void making_a_database_again_keeps_its_data() throws SQLException {
        var url = database.createServiceDatabase("household", PASSWORDS);
        try (var owner = DriverManager.getConnection(url, "household_owner", "o'wner")) {
            run(owner, "create table kept as select 42 as answer");
            run(owner, "grant select on kept to household_app");
        }

        var again = database.createServiceDatabase(
                "household", new RolePasswords("o'wner", "changed", "lane", "projection"));

        try (var app = DriverManager.getConnection(again, "household_app", "changed")) {
            assertThat(answer(app, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void a_name_that_is_no_name_is_refused() {
        assertThatThrownBy(() -> database.createServiceDatabase("plan; drop", PASSWORDS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void data_outlives_a_restart() throws SQLException {
        try (var first = EmbeddedDatabase.start(Place.kept(folder, 0))) {
            write(first);
        }
        try (var second = EmbeddedDatabase.start(Place.kept(folder, 0))) {
            assertThat(read(second)).isEqualTo("42");
        }
    }

    @Test
    void a_server_that_outlived_its_jvm_makes_way() throws IOException, SQLException {
        try (var first = EmbeddedDatabase.start(Place.kept(folder, 0))) {
            write(first);
        }
        var place = Place.kept(folder, 0);
        var orphan = new PostgresCluster(
                PostgresBinaries.unpackedUnder(place.binaries()), folder, RunAs.whatThisMachineAllows());
        orphan.start(Folders.port(0));

        try (var second = EmbeddedDatabase.start(place)) {
            assertThat(read(second)).isEqualTo("42");
        }
    }

    @Test
    void one_folder_holds_one_running_database() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(Place.kept(SHARED, 0)))
                .hasMessageContaining("another PostgreSQL of this platform runs in");
    }

    @Test
    void a_temporary_database_leaves_nothing() {
        var place = folder.resolve("temporary");

        EmbeddedDatabase.start(Place.temporary(place)).close();

        assertThat(place).doesNotExist();
    }

    @Test
    void root_runs_it_as_nobody_where_user_namespaces_are_blocked() throws IOException, SQLException {
        assumeTrue(RunAs.isRoot(), "only root may become someone else");
        var reachable = Files.createTempDirectory("keerpunt-nobody");
        try {
            try (var asNobody = EmbeddedDatabase.start(Place.kept(reachable, 0), RunAs.NOBODY)) {
                write(asNobody);
            }
            try (var again = EmbeddedDatabase.start(Place.kept(reachable, 0), RunAs.NOBODY)) {
                assertThat(read(again)).isEqualTo("42");
            }
        } finally {
            Folders.delete(reachable);
        }
    }

    private static void write(EmbeddedDatabase database) throws SQLException {
        var url = database.createServiceDatabase("plan", PASSWORDS);
        try (var owner = DriverManager.getConnection(url, "plan_owner", PASSWORDS.owner())) {
            run(owner, "create table kept as select 42 as answer");
            run(owner, "grant select on kept to plan_app");
        }
    }

    private static String read(EmbeddedDatabase database) throws SQLException {
        try (var app = DriverManager.getConnection(database.url("keerpunt_plan"), "plan_app", PASSWORDS.app())) {
            return answer(app, "select answer from kept");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
