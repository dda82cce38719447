package nl.keerpunt.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A fresh database of a service, with its three roles: the owner migrates, the app serves, projections write. */
public record TestDatabase(
        String url,
        String ownerUser,
        String ownerPassword,
        String appUser,
        String appPassword,
        String projectionUser,
        String projectionPassword) {

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    public Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(url, appUser, appPassword);
    }

    public Connection connectAsProjection() throws SQLException {
        return DriverManager.getConnection(url, projectionUser, projectionPassword);
    }
}
