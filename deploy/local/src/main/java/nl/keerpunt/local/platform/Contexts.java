package nl.keerpunt.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.keerpunt.embedded.EmbeddedBroker;
import nl.keerpunt.embedded.EmbeddedDatabase;
import nl.keerpunt.gateway.GatewayService;
import nl.keerpunt.local.identity.DemoIdentity;
import nl.keerpunt.platform.exchange.Era;
import nl.keerpunt.platform.start.ServiceStarter;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the parts that are Spring contexts, each told by settings alone where the others are. */
final class Contexts {

    private static final String LOCALHOST = "http://localhost:";
    private static final String HERE = "127.0.0.1";
    private static final String LIMIT = "KEERPUNT_LIMIT_PER_CALLER";

    /** Benchmarks and stories come from one person; whoever wants to see the limit sets it. */
    private static final String AS_GOOD_AS_NONE = "100000";

    private static final String OWN_HOOK = "spring.main.register-shutdown-hook";

    private final Ports ports;
    private final Path data;
    private final Secrets secrets;
    private final Era era;

    /** @param data where their secrets, their era and the keys of their epochs are kept */
    Contexts(Ports ports, Path data) {
        this.ports = ports;
        this.data = data;
        secrets = Secrets.in(data);
        era = new Era(KeptEra.in(data));
    }

    String issuer() {
        return LOCALHOST + ports.identity();
    }

    String gatewayAddress() {
        return LOCALHOST + ports.gateway();
    }

    ConfigurableApplicationContext identity() {
        return DemoIdentity.start(ports.identity(), issuer(), data.resolve("identity"), gatewayAddress());
    }

    ConfigurableApplicationContext gateway() {
        var arguments = new ArrayList<String>();
        gatewayEnvironment().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.add("--server.address=" + HERE);
        arguments.add("--management.server.address=" + HERE);
        arguments.add("--" + OWN_HOOK + "=false");
        arguments.add("--" + OnlyItsOwn.WITHOUT + "=" + OnlyItsOwn.FOR_THE_GATEWAY);
        return GatewayService.start(arguments.toArray(String[]::new));
    }

    /** What the gateway has to be told, wherever it runs. */
    Map<String, String> gatewayEnvironment() {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_ADDRESS", HERE);
        environment.put("MANAGEMENT_SERVER_ADDRESS", HERE);
        environment.put(LIMIT, Optional.ofNullable(System.getenv(LIMIT)).orElse(AS_GOOD_AS_NONE));
        environment.put("KEERPUNT_GATEWAY_PORT", Integer.toString(ports.gateway()));
        environment.put("KEERPUNT_GATEWAY_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("KEERPUNT_ISSUER", issuer());
        environment.put("KEERPUNT_LOCAL_PEOPLE", issuer() + DemoIdentity.PEOPLE);
        for (var service : LocalService.values()) {
            environment.put(service.addressSetting(), LOCALHOST + ports.of(service));
        }
        return environment;
    }

    ConfigurableApplicationContext service(LocalService service, EmbeddedDatabase database, EmbeddedBroker broker) {
        var settings = settings(service, database, broker);
        settings.put(OWN_HOOK, "false"); // The platform stops its parts itself, in order.
        settings.put(OnlyItsOwn.WITHOUT, OnlyItsOwn.FOR_A_SERVICE);
        return ServiceStarter.start(service.main(), service.label(), ports.of(service), settings);
    }

    /** A broker that lets each service do what is its own, once it serves. */
    EmbeddedBroker broker(Path data) {
        var broker = EmbeddedBroker.start(data, 0, secrets.brokerUsers());
        BrokerRights.grantOn(broker, secrets.brokerUsers().administrator(), era);
        return broker;
    }

    /** What a service has to be told, wherever it runs. */
    Map<String, String> settings(LocalService service, EmbeddedDatabase database, EmbeddedBroker broker) {
        var passwords = secrets.passwords(service);
        var settings = new HashMap<String, String>();
        settings.put("server.address", HERE);
        settings.put("keerpunt.database.url", database.createServiceDatabase(service.label(), passwords));
        settings.put("keerpunt.database.owner.user", service.label() + "_owner");
        settings.put("keerpunt.database.owner.password", passwords.owner());
        settings.put("keerpunt.database.app.user", service.label() + "_app");
        settings.put("keerpunt.database.app.password", passwords.app());
        settings.put("keerpunt.database.lane.user", service.label() + "_lane");
        settings.put("keerpunt.database.lane.password", passwords.lane());
        settings.put("keerpunt.database.projection.user", service.label() + "_projection");
        settings.put("keerpunt.database.projection.password", passwords.projection());
        settings.put("keerpunt.kafka", broker.bootstrapServers());
        settings.put("keerpunt.kafka-security.protocol", "SASL_PLAINTEXT"); // It never leaves this machine.
        settings.put("keerpunt.kafka-security.mechanism", "PLAIN");
        settings.put("keerpunt.kafka-security.user", service.label());
        settings.put("keerpunt.kafka-security.password", secrets.brokerPassword(service));
        settings.put("keerpunt.era", era.name());
        settings.put("keerpunt.issuer", issuer());
        settings.put("keerpunt.master-key", secrets.masterKey());
        settings.put(
                "keerpunt.epoch-keys",
                data.resolve("keys").resolve(service.label()).toAbsolutePath().toString());
        settings.put("keerpunt.signing-key", secrets.signingKey(service));
        for (var each : LocalService.values()) {
            settings.put("keerpunt.public-keys." + each.label(), secrets.publicKey(each));
        }
        return settings;
    }
}
