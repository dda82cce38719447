package nl.keerpunt.local.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.keerpunt.embedded.EmbeddedBroker;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.embedded.EmbeddedDatabase.Place;
import nl.keerpunt.local.client.Gateway;
import org.springframework.context.ConfigurableApplicationContext;

/** What services need around them when each runs as a process of its own (omgeving): database, broker, identities. */
public final class Neighbourhood implements AutoCloseable {

    private final Ports ports;
    private final Contexts contexts;
    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private final ConfigurableApplicationContext identity;

    private Neighbourhood(Path data, Ports ports) {
        this.ports = ports;
        this.contexts = new Contexts(ports, data);
        this.database = EmbeddedDatabase.start(Place.kept(data.resolve("postgresql"), 0));
        this.broker = contexts.broker(data.resolve("kafka"));
        this.identity = contexts.identity();
    }

    public static Neighbourhood start(Path data, Ports ports) {
        return new Neighbourhood(data, ports);
    }

    /**
     * The environment of each process, by the short name of its service; everything a service must be told is in it.
     */
    public SortedMap<String, Map<String, String>> environments() {
        var environments = new TreeMap<String, Map<String, String>>();
        for (var service : LocalService.values()) {
            var environment = variables(contexts.settings(service, database, broker));
            environment.put("SERVER_PORT", Integer.toString(ports.of(service)));
            environments.put(service.label(), environment);
        }
        environments.put("gateway", contexts.gatewayEnvironment());
        return environments;
    }

    private static Map<String, String> variables(Map<String, String> settings) {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
    }

    /** {@code keerpunt.master-key} is KEERPUNT_MASTERKEY in an environment. */
    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }

    public Gateway door() {
        return Gateway.at(contexts.gatewayAddress(), contexts.issuer());
    }

    /** Gives the two municipalities what they have before anybody logs in. */
    public void fill() {
        FirstContents.through(door());
    }

    @Override
    public void close() {
        identity.close();
        broker.close();
        database.close();
    }
}
