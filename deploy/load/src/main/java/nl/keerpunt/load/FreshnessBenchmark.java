package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Measured.quantileMillis;
import static nl.keerpunt.load.measuring.Say.say;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.keerpunt.load.AgreedAndReserved.Places;
import nl.keerpunt.load.measuring.ClosedLoop;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Figure;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.OpenLoop;
import nl.keerpunt.load.measuring.Result;

/**
 * P7: from the commit of an agreed arrangement to budget-service's committed ledger rows, over Kafka; one agreement
 * at a time, against the same path with readers that poll every 100 ms. Beside it the p99 under a steady load.
 */
final class FreshnessBenchmark implements Load.Benchmark {

    private static final int PROBES = 40;
    private static final int CALLERS = 64;
    private static final int STEADY_SECONDS = 8;
    private static final int WARM_AFTER_START = 1_000;
    private static final Map<String, String> POLLING = Map.of("keerpunt.wake", "false", "keerpunt.poll", "100ms");

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("p7", Goal.atMost(0.1), effort);
        var at300 = result.beside("p7 p99 in ms at 300 a second", Goal.atMost(150));
        var at1000 = result.beside("p7 p99 in ms at 1,000 a second");
        var places = Places.fresh();
        warm(places, effort.warm());
        for (var round = 1; round <= effort.rounds(); round++) {
            double woken;
            try (var services = ready(places, Map.of())) {
                woken = medianOfProbes(services);
                steadily(services, 300, at300);
                steadily(services, 1_000, at1000);
            }
            try (var services = ready(places, POLLING)) {
                var polled = medianOfProbes(services);
                result.round(woken / polled);
                say(
                        "round %d: woken p50 %.1f ms, polling p50 %.1f ms, ratio %.3f",
                        round, woken, polled, woken / polled);
            }
        }
        return result;
    }

    private static void warm(Places places, int agreements) throws Exception {
        try (var services = AgreedAndReserved.start(places, Map.of())) {
            services.purses().fill(Load.MUNICIPALITY);
            services.ledger().awaitOne(services.agree()); // Groups joined, topics read.
            say("  warming up: %s", ClosedLoop.times(CALLERS, agreements, services::agree));
            services.ledger().awaitAll(agreements + 1L);
        }
    }

    private static AgreedAndReserved ready(Places places, Map<String, String> settings) throws Exception {
        var services = AgreedAndReserved.start(places, settings);
        var before = services.ledger().reservations();
        ClosedLoop.times(CALLERS, WARM_AFTER_START, services::agree);
        services.ledger().awaitAll(before + WARM_AFTER_START);
        return services;
    }

    private static double medianOfProbes(AgreedAndReserved services) {
        return quantileMillis(
                LongStream.range(0, PROBES)
                        .map(_ -> {
                            var arrangement = services.agree();
                            var committed = System.nanoTime();
                            return services.ledger().awaitOne(arrangement) - committed;
                        })
                        .sorted()
                        .toArray(),
                0.5);
    }

    private static void steadily(AgreedAndReserved services, int perSecond, Figure p99) throws Exception {
        var committed = new ConcurrentHashMap<String, Long>();
        try (var watching = services.ledger().watchAll()) {
            OpenLoop.run(perSecond, STEADY_SECONDS, () -> committed.put(services.agree(), System.nanoTime()));
            var seen = watching.seen(committed.keySet());
            var delays = committed.entrySet().stream()
                    .mapToLong(each -> Objects.requireNonNull(seen.get(each.getKey())) - each.getValue())
                    .sorted()
                    .toArray();
            p99.add(quantileMillis(delays, 0.99));
            say(
                    "  %d a second: p50 %.1f ms, p99 %.1f ms",
                    perSecond, quantileMillis(delays, 0.5), quantileMillis(delays, 0.99));
        }
    }
}
