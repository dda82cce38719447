package nl.keerpunt.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** A PostgreSQL server seen by its superuser, who only ever prepares databases: embedded, or in a container. */
public record DatabaseServer(String host, int port, String superuser, String password) {

    static final String SUPERUSER = "postgres";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    public String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /**
     * Makes sure that a service's database and roles exist with these passwords, and answers the database's URL. The
     * service's own roles are all it needs from then on: none of them is a superuser or looks past row-level security.
     */
    public String createServiceDatabase(String database, String service, RolePasswords passwords) {
        if (!NAME.matcher(database).matches() || !NAME.matcher(service).matches()) {
            throw new IllegalArgumentException("not a name for a database: " + database + ", " + service);
        }
        try {
            createRolesAndDatabase(database, service, passwords);
            execute(database, rights(service));
        } catch (SQLException e) {
            throw new IllegalStateException("could not create database " + database, e);
        }
        return url(database);
    }

    private void createRolesAndDatabase(String database, String service, RolePasswords passwords) throws SQLException {
        try (var connection = connect("postgres")) {
            createRole(connection, service + "_owner", passwords.owner());
            createRole(connection, service + "_app", passwords.app());
            createRole(connection, service + "_lane", passwords.lane());
            createRole(connection, service + "_projection", passwords.projection());
            if (!exists(connection, "select from pg_database where datname = ?", database)) {
                execute(connection, "create database %s owner %s_owner".formatted(database, service));
            }
            execute(connection, "revoke all on database %s from public".formatted(database));
            execute(
                    connection,
                    "grant connect on database %s to %2$s_app, %2$s_lane, %2$s_projection"
                            .formatted(database, service));
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role);
        }
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %s"
                            .formatted(role, statement.enquoteLiteral(password)));
        }
    }

    private static List<String> rights(String service) {
        var owner = service + "_owner";
        return List.of(
                "alter schema public owner to " + owner,
                "revoke all on schema public from public",
                // Each table and view says in its own migration what they may do with it.
                "grant usage on schema public to %1$s_app, %1$s_lane, %1$s_projection".formatted(service),
                "alter default privileges for role " + owner + " revoke execute on functions from public");
    }

    private void execute(String database, List<String> statements) throws SQLException {
        try (var connection = connect(database)) {
            for (var statement : statements) {
                execute(connection, statement);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser, password);
    }

    @Override
    public String toString() {
        return url("");
    }
}
