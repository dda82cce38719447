package nl.keerpunt.load.measuring;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a benchmark tells while it runs. */
public final class Say {

    private Say() {}

    public static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }

    /** On what it runs, and with which flags: those of the run mode. */
    public static void sayMachine() {
        var flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .collect(Collectors.joining(" "));
        say(
                "machine: %d cores, Java %s, JVM flags: %s",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), flags);
    }
}
