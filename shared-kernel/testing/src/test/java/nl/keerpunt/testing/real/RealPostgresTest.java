package nl.keerpunt.testing.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RealPostgresTest {

    @Test
    void every_call_gives_a_fresh_database() throws SQLException {
        try (var first = RealPostgres.database("plan").connectAsOwner();
                var second = RealPostgres.database("plan").connectAsOwner()) {
            run(first, "create table goal (name text)");
            run(second, "create table goal (name text)");
        }
    }

    @Test
    void the_app_and_the_projection_write_what_the_owner_lets_them() throws SQLException {
        var database = RealPostgres.database("plan");
        try (var owner = database.connectAsOwner();
                var app = database.connectAsApp();
                var projection = database.connectAsProjection()) {
            run(owner, "create table goal (name text)");
            run(owner, "grant select, insert on goal to plan_app, plan_projection");
            run(app, "insert into goal values ('a home')");
            run(projection, "insert into goal values ('work')");
            assertThat(answer(app, "select count(*) from goal")).isEqualTo("2");
        }
    }

    @Test
    void the_app_cannot_make_tables() throws SQLException {
        try (var app = RealPostgres.database("plan").connectAsApp()) {
            assertThatThrownBy(() -> run(app, "create table goal (name text)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void row_level_security_holds_for_the_app() throws SQLException {
        var database = RealPostgres.database("plan");
        try (var owner = database.connectAsOwner();
                var app = database.connectAsApp()) {
            run(owner, "create table goal as select 'a home' as name");
            run(owner, "grant select on goal to plan_app");
            assertThat(answer(app, "select count(*) from goal")).isEqualTo("1");

            run(owner, "alter table goal enable row level security");
            assertThat(answer(app, "select count(*) from goal")).isEqualTo("0");
        }
    }

    @Test
    void tests_flush_to_disk_as_production_does() throws SQLException {
        try (var app = RealPostgres.database("plan").connectAsApp()) {
            assertThat(answer(app, "show fsync")).isEqualTo("on");
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
