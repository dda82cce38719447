package nl.keerpunt.journeys.before;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.RolePasswords;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** One service's database of then: its schema, made by its owner, and its rows, as PostgreSQL copies them. */
record CapturedRows(Path folder, String service) {

    private static final String ROWS = ".copy";

    /** What app and projection got of every table that was made, until each migration granted what is needed. */
    private static final String BY_DEFAULT = """
            alter default privileges in schema public grant select, insert, update, delete on tables to ${app}, ${projection};
            alter default privileges in schema public grant usage, select on sequences to ${app}, ${projection};
            """;

    void restore(EmbeddedDatabase database, Properties secrets) throws IOException {
        var passwords = new RolePasswords(
                secrets.getProperty(service + ".owner"),
                secrets.getProperty(service + ".app"),
                "no lanes then",
                secrets.getProperty(service + ".projection"));
        var url = database.createServiceDatabase(service, passwords);
        try (var owner = DriverManager.getConnection(url, service + "_owner", passwords.owner())) {
            makeTables(owner);
        } catch (SQLException failure) {
            throw new IllegalStateException("the tables of " + service + " could not be made", failure);
        }
        var server = database.server();
        try (var superuser = DriverManager.getConnection(url, server.superuser(), server.password())) {
            fill(superuser);
        } catch (SQLException failure) {
            throw new IllegalStateException("the rows of " + service + " could not be restored", failure);
        }
    }

    private void makeTables(Connection owner) throws IOException, SQLException {
        var schema = (BY_DEFAULT + Files.readString(folder.resolve("schema.sql")))
                .replace("${app}", service + "_app")
                .replace("${projection}", service + "_projection");
        try (var statement = owner.createStatement()) {
            statement.execute(schema);
        }
    }

    private void fill(Connection superuser) throws IOException, SQLException {
        var copies = new CopyManager(superuser.unwrap(BaseConnection.class));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(ROWS)).toList()) {
                try (var rows = Files.newInputStream(file)) {
                    copies.copyIn("copy " + table(file) + " from stdin", rows);
                }
            }
        }
    }

    private static String table(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ROWS.length());
    }
}
