package nl.keerpunt.testing.real;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keerpunt.embedded.DatabaseServer;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.embedded.RolePasswords;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL for all tests of this JVM, started when the first one asks; it flushes to disk, as in production. */
public final class RealPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealPostgres() {}

    /** A database nobody else uses: {@code keerpunt_<service>_<number>}. */
    public static TestDatabase database(String service) {
        var name = "keerpunt_" + service + "_" + DATABASES.incrementAndGet();
        var passwords = new RolePasswords("owner", "app", "lane", "projection");
        var url = Started.SERVER.createServiceDatabase(name, service, passwords);
        return new TestDatabase(
                url,
                service + "_owner",
                passwords.owner(),
                service + "_app",
                passwords.app(),
                service + "_lane",
                passwords.lane(),
                service + "_projection",
                passwords.projection());
    }

    private static final class Started {

        private static final DatabaseServer SERVER = ContainerEngine.answers() ? inContainer() : embedded();
    }

    // Stopped by Testcontainers itself, when this JVM ends.
    @SuppressWarnings("resource")
    private static DatabaseServer inContainer() {
        var container = new PostgreSQLContainer("postgres:18")
                .withUsername("postgres")
                .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=300");
        container.start();
        return new DatabaseServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    private static DatabaseServer embedded() {
        // Maven may run forks side by side, each with a PostgreSQL of its own.
        var fork = System.getProperty("keerpunt.fork", "by-hand");
        return EmbeddedDatabase.start(Place.temporary(Path.of("target", "real-postgres-" + fork)))
                .server();
    }
}
