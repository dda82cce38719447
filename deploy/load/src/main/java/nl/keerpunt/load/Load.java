package nl.keerpunt.load;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Runs one benchmark by its name: {@code deploy/keerpunt load append}. */
public final class Load {

    /** One benchmark: says its figures and answers its result. */
    interface Benchmark {

        Result run() throws Exception;
    }

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "p1", new AppendBenchmark(),
            "p2", new GatewayBenchmark(),
            "p7", new FreshnessBenchmark(),
            "p9", new FirstTryBenchmark()));

    private Load() {}

    public static void main(String[] names) {
        if (names.length == 0 || !BENCHMARKS.keySet().containsAll(Arrays.asList(names))) {
            System.err.println("usage: load NAME..., with NAME one of " + String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
        }
        System.out.println("machine: " + Runtime.getRuntime().availableProcessors() + " cores, "
                + Runtime.getRuntime().maxMemory() / 1_048_576 + " MiB heap, Java " + Runtime.version());
        try {
            for (var name : names) {
                System.out.println(Objects.requireNonNull(BENCHMARKS.get(name)).run());
            }
            System.exit(0); // What the services left running ends with it.
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }
}
