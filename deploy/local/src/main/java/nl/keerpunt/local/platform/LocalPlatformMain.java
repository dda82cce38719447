package nl.keerpunt.local.platform;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The process that {@code deploy/keerpunt up} starts: it runs until it is asked to stop. */
public final class LocalPlatformMain {

    private LocalPlatformMain() {}

    /** @param arguments the data folder and the gateway's port */
    public static void main(String[] arguments) throws InterruptedException {
        // One JVM has one log; contexts must not set it up anew each.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            run(Path.of(arguments[0]), Ports.from(Integer.parseInt(arguments[1])));
        } catch (CannotStart reason) {
            System.out.println("CANNOT START: " + reason.getMessage());
            System.exit(1);
        } catch (RuntimeException failure) {
            failure.printStackTrace(System.out);
            System.out.println("CANNOT START: the lines above say why");
            System.exit(1);
        }
    }

    private static void run(Path data, Ports ports) throws InterruptedException {
        var platform = LocalPlatform.prepare(data, ports);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            platform.close();
                            System.out.println("STOPPED");
                        },
                        "stop-platform"));
        platform.start();
        System.out.print(Welcome.text(platform));
        var age = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(Locale.ROOT, "READY in %.1f s%n", age / 1000.0);
        new CountDownLatch(1).await(); // Until a signal ends the process.
    }
}
