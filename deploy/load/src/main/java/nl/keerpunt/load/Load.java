package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Say.say;
import static nl.keerpunt.load.measuring.Say.sayMachine;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.keerpunt.language.identity.MunicipalityCode;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Result;

/** Runs one benchmark by its name: {@code deploy/keerpunt load p1}. */
public final class Load {

    static final MunicipalityCode MUNICIPALITY = new MunicipalityCode("0307");

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "p1", new AppendBenchmark(),
            "p2", new GatewayBenchmark(),
            "p3", PurseBenchmark.P3,
            "p4", PurseBenchmark.P4,
            "p5", new HotEntityBenchmark(),
            "p6", new RebuildBenchmark(),
            "p7", new FreshnessBenchmark(),
            "p9", new FirstTryBenchmark(),
            "fair", new FairBenchmark()));

    private Load() {}

    /** One benchmark: says its figures and answers its result. */
    interface Benchmark {

        Result run(Effort effort) throws Exception;
    }

    public static void main(String[] arguments) {
        try {
            if (arguments.length == 0 || !BENCHMARKS.containsKey(arguments[0])) {
                throw new IllegalArgumentException("there is no such benchmark");
            }
            run(arguments[0], effort(Arrays.copyOfRange(arguments, 1, arguments.length)));
            System.exit(0); // What the services left running ends with it.
        } catch (IllegalArgumentException wrong) {
            System.err.printf(
                    "%s%nusage: load NAME... [--rounds %d] [--warm %d], with NAME one of %s%n",
                    wrong.getMessage(),
                    Effort.WHOLE.rounds(),
                    Effort.WHOLE.warm(),
                    String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String name, Effort effort) throws Exception {
        say("%s", name);
        sayMachine();
        System.out.println(Objects.requireNonNull(BENCHMARKS.get(name)).run(effort));
    }

    private static Effort effort(String[] options) {
        var effort = Effort.WHOLE;
        for (var place = 0; place < options.length; place += 2) {
            var number = Integer.parseInt(options[place + 1]);
            effort = switch (options[place]) {
                case "--rounds" -> new Effort(number, effort.warm());
                case "--warm" -> new Effort(effort.rounds(), number);
                default -> throw new IllegalArgumentException("there is no option " + options[place]);
            };
        }
        return effort;
    }
}
