package nl.keerpunt.local.platform;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The process that {@code deploy/keerpunt up} starts: it runs until it is asked to stop. */
public final class LocalPlatformMain {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private LocalPlatformMain() {}

    /** @param arguments the data folder, the gateway's port, and perhaps {@code fresh} */
    public static void main(String[] arguments) {
        // One JVM has one log; contexts must not set it up anew each.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            BackupKept.told(); // Each service reads it too, long after this.
            var isFresh = List.of(arguments).contains("fresh");
            run(LocalPlatform.prepare(Path.of(arguments[0]), Ports.from(Integer.parseInt(arguments[1])), isFresh));
        } catch (CannotStart reason) {
            System.out.println("CANNOT START: " + reason.getMessage());
            System.exit(1);
        } catch (RuntimeException failure) {
            failure.printStackTrace(System.out);
            System.out.println("CANNOT START: " + why(failure) + " (the log says more)");
            System.exit(1);
        }
    }

    private static void run(LocalPlatform platform) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "stop-platform"));
        platform.start();
        System.out.print(Welcome.text(platform));
        var age = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(Locale.ROOT, "READY in %.1f s%n", age / 1000.0);
        // Until a signal ends the process, or a part without which it only seems to run.
        System.out.println("STOPPING: " + platform.loss().join() + " has ended by itself");
        System.exit(1);
    }

    /** What lies under it all. */
    private static String why(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce((_, cause) -> cause)
                .map(Throwable::toString)
                .orElseThrow();
    }

    /** In order, but not for ever: what has lost its database may wait for it in vain. */
    private static void stop(LocalPlatform platform) {
        var closing = Thread.ofPlatform().daemon().name("close-platform").start(platform::close);
        try {
            System.out.println(closing.join(GRACE) ? "STOPPED" : "STOPPED before all its parts had ended");
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }
}
