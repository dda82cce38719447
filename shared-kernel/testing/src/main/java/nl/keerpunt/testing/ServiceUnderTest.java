package nl.keerpunt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.keerpunt.testing.http.Http;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.message.MessageCheck;
import nl.keerpunt.testing.message.TestSignatures;
import nl.keerpunt.testing.real.RealKafka;
import nl.keerpunt.testing.real.RealPostgres;
import nl.keerpunt.testing.real.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole service on a database of its own, with real Kafka and an issuer of real tokens. */
public record ServiceUnderTest(ConfigurableApplicationContext context, TestDatabase database, TestIdentity identity)
        implements AutoCloseable {

    /** Good for tests only: 32 bytes that everybody can read here. */
    public static final String MASTER_KEY = "a2VlcnB1bnQgdGVzdCBtYXN0ZXIga2V5IDMyIGJ5dGU=";

    private static final List<String> SERVICES = List.of("household", "plan", "provider", "budget");

    private static final Map<String, ServiceUnderTest> SHARED = new ConcurrentHashMap<>();

    private static final Map<String, Path> EPOCH_KEYS = new ConcurrentHashMap<>();

    /** One service for all test classes of a module; it ends with the JVM. */
    public static ServiceUnderTest shared(
            String service, Function<Map<String, String>, ConfigurableApplicationContext> starter) {
        return SHARED.computeIfAbsent(service, name -> start(name, starter));
    }

    /** A service of one's own. The starter gets the settings, as {@code ServiceStarter.start} takes them. */
    public static ServiceUnderTest start(
            String service, Function<Map<String, String>, ConfigurableApplicationContext> starter) {
        return start(RealPostgres.database(service), TestIdentity.start(), starter);
    }

    /** A service on a database that is there already: a restart, or a second replica. */
    public static ServiceUnderTest start(
            TestDatabase database,
            TestIdentity identity,
            Function<Map<String, String>, ConfigurableApplicationContext> starter) {
        var service = new ServiceUnderTest(starter.apply(settings(database, identity)), database, identity);
        var name = nameOf(database);
        if (name.equals(service.context().getEnvironment().getProperty("keerpunt.service"))) {
            MessageCheck.promises(
                    name, service.http()); // Under an assumed name its document is about no topic of ours.
        }
        return service;
    }

    private static String nameOf(TestDatabase database) {
        return database.ownerUser().replace("_owner", "");
    }

    private static Map<String, String> settings(TestDatabase database, TestIdentity identity) {
        var service = nameOf(database);
        var settings = new HashMap<String, String>();
        settings.put("keerpunt.signing-key", TestSignatures.signingKey(service));
        settings.put("keerpunt.public-keys." + service, TestSignatures.publicKey(service));
        SERVICES.forEach(each -> settings.put("keerpunt.public-keys." + each, TestSignatures.publicKey(each)));
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", "0");
        settings.put("keerpunt.database.url", database.url());
        settings.put("keerpunt.database.owner.user", database.ownerUser());
        settings.put("keerpunt.database.owner.password", database.ownerPassword());
        settings.put("keerpunt.database.app.user", database.appUser());
        settings.put("keerpunt.database.app.password", database.appPassword());
        settings.put("keerpunt.database.lane.user", database.laneUser());
        settings.put("keerpunt.database.lane.password", database.lanePassword());
        settings.put("keerpunt.database.projection.user", database.projectionUser());
        settings.put("keerpunt.database.projection.password", database.projectionPassword());
        settings.put("keerpunt.kafka", RealKafka.bootstrapServers());
        settings.put("keerpunt.issuer", identity.issuer());
        settings.put("keerpunt.master-key", MASTER_KEY);
        settings.put("keerpunt.epoch-keys", epochKeys(database).toString());
        return settings;
    }

    /** Where the keys of epochs of a database are, for all replicas on it. */
    public static Path epochKeys(TestDatabase database) {
        return EPOCH_KEYS.computeIfAbsent(database.url(), _ -> temporary());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("keerpunt-epochs");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Http http() {
        return Http.at("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** Somebody of a municipality, with these roles. */
    public Http professional(String subject, String municipality, String team, String... roles) {
        return http().as(identity.professional(subject, municipality, team, roles));
    }

    /** A provider that asks about one municipality. */
    public Http provider(String subject, String agb, String municipality) {
        return http().as(identity.provider(subject, agb)).with("Municipality", municipality);
    }

    @Override
    public void close() {
        context.close();
    }
}
