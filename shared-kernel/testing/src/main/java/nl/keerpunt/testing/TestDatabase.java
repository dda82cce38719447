package nl.keerpunt.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A fresh database of a service, with its four roles: the owner migrates, the app serves, lanes commit, projections write. */
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
}
