package nl.keerpunt.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * The child process of {@link EmbeddedBroker}: says on its output when it serves, and stops at the end of its input.
 *
 * <p>KafkaRaftServer and StorageTool are what Kafka's own start scripts call; they are no public API, so an upgrade of
 * Kafka may ask for a change here.
 */
public final class EmbeddedBrokerMain {

    static final String READY = "READY";

    /** The variable of the environment that says whom it lets in; without it, everybody. */
    static final String USERS = "KEERPUNT_BROKER_USERS";

    private static final Duration GRACE = Duration.ofSeconds(20);

    private EmbeddedBrokerMain() {}

    public static void main(String[] arguments) {
        var parent = System.out;
        System.setOut(System.err); // The parent listens for one word; all else is log.
        try {
            serve(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), parent);
        } catch (Throwable e) {
            e.printStackTrace(System.err);
            System.exit(1);
        }
    }

    private static void serve(Path folder, int port, int controllerPort, PrintStream parent) throws IOException {
        var settings = settings(folder, port, controllerPort);
        format(folder, settings);
        Optional.ofNullable(System.getenv(USERS)).map(BrokerUsers::parse).ifPresent(users -> letIn(users, settings));
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-kafka"));
        Thread.ofPlatform().daemon().name("watch-parent").start(EmbeddedBrokerMain::leaveWithParent);
        server.startup();
        parent.println(READY);
        server.awaitShutdown();
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        var broker = "127.0.0.1:" + port;
        var controller = "127.0.0.1:" + controllerPort;
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.resolve("data").toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
        for (var internal : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(internal + ".num.partitions", "4");
            settings.put(internal + ".replication.factor", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        return settings;
    }

    /** Users, controllers and the broker itself all say who they are. */
    private static void letIn(BrokerUsers users, Properties settings) {
        settings.put("listener.security.protocol.map", "PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("sasl.enabled.mechanisms", "PLAIN");
        settings.put("listener.name.plaintext.plain.sasl.jaas.config", users.listener(true));
        settings.put("listener.name.controller.plain.sasl.jaas.config", users.listener(false));
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:" + users.administrator());
    }

    private static void format(Path folder, Properties settings) throws IOException {
        if (Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            return;
        }
        var file = folder.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        var exit = StorageTool.execute(
                new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()},
                System.err);
        if (exit != 0) {
            throw new IOException("the broker's folder could not be formatted");
        }
    }

    private static void leaveWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream()); // The parent never writes; it only ends.
        } catch (IOException e) {
            e.printStackTrace(System.err);
        }
        System.exit(0);
    }

    private static void stop(KafkaRaftServer server) {
        var shutdown = Thread.ofPlatform().daemon().start(server::shutdown);
        try {
            shutdown.join(GRACE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
