package nl.keerpunt.testing.real;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A fresh database of a service, with its four roles: the owner migrates, the app serves, lanes commit, projections
 * write.
 */
public record TestDatabase(
        String url,
        String ownerUser,
        String ownerPassword,
        String appUser,
        String appPassword,
        String laneUser,
        String lanePassword,
        String projectionUser,
        String projectionPassword) {

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    public Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(url, appUser, appPassword);
    }

    public Connection connectAsLane() throws SQLException {
        return DriverManager.getConnection(url, laneUser, lanePassword);
    }

    public Connection connectAsProjection() throws SQLException {
        return DriverManager.getConnection(url, projectionUser, projectionPassword);
    }

    /** Ends a connection on which an application is at work, as an operator would; false when none is. */
    public boolean endOneAtWork(String application) throws SQLException {
        try (var connection = connectAsLane();
                var statement = connection.prepareStatement("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user and state <> 'idle'"
                        + " and application_name = ? order by random() limit 1")) {
            statement.setString(1, application);
            try (var ended = statement.executeQuery()) {
                return ended.next() && ended.getBoolean(1);
            }
        }
    }
}
