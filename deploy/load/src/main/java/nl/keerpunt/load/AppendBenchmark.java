package nl.keerpunt.load;

import static nl.keerpunt.load.measuring.Say.say;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.keerpunt.load.measuring.Cell;
import nl.keerpunt.load.measuring.Effort;
import nl.keerpunt.load.measuring.Goal;
import nl.keerpunt.load.measuring.Result;
import nl.keerpunt.load.yardstick.Pgbench;
import nl.keerpunt.testing.http.TestIdentity;
import nl.keerpunt.testing.real.RealPostgres;

/**
 * P1: one event appended to a new household through the service's command path, 64 callers, against pgbench appending
 * one row on the same server, 16 clients. Beside it the same callers spread over two replicas.
 */
final class AppendBenchmark implements Load.Benchmark {

    private static final int CALLERS = 64;
    private static final int SHARED_HOUSEHOLDS = 512;

    @Override
    public Result run(Effort effort) throws Exception {
        var result = new Result("p1", Goal.atLeast(0.65), effort);
        try (var first = Households.start(RealPostgres.database("household"), TestIdentity.start())) {
            var cell = Cell.of(first.service(), result);
            var pgbench = Pgbench.on(first.service().database());
            measureOne(first, cell, pgbench, effort);
            try (var second =
                    Households.start(first.service().database(), first.service().identity())) {
                measureTwo(List.of(first, second), cell, pgbench, effort);
            }
        }
        return result;
    }

    private static void measureOne(Households service, Cell cell, Pgbench pgbench, Effort effort) throws Exception {
        var p99 = cell.result().beside("p1 p99 in ms", Goal.atMost(30));
        cell.warm(effort.warm(), CALLERS, () -> service.register(Households.someOf(Load.MUNICIPALITY)));
        for (var round = 1; round <= effort.rounds(); round++) {
            var yardstick = pgbench.append();
            var ours = cell.run("one replica", CALLERS, () -> service.register(Households.someOf(Load.MUNICIPALITY)));
            cell.result().round(ours.perSecond() / yardstick);
            p99.add(ours.p99Millis());
            say("round %d: pgbench %.0f/s, ratio %.3f", round, yardstick, ours.perSecond() / yardstick);
        }
    }

    /** Told only: new households, and new questions of households that both replicas know. */
    private static void measureTwo(List<Households> replicas, Cell cell, Pgbench pgbench, Effort effort)
            throws Exception {
        var shared = IntStream.range(0, SHARED_HOUSEHOLDS)
                .mapToObj(_ -> Households.someOf(Load.MUNICIPALITY))
                .toList();
        shared.forEach(replicas.getFirst()::register);
        cell.warm(effort.warm() / 5, CALLERS, () -> any(replicas).ask(any(shared)));
        var spread = cell.result().beside("p1 two replicas, new households");
        var contended = cell.result().beside("p1 two replicas, " + SHARED_HOUSEHOLDS + " shared households");
        for (var round = 1; round <= effort.rounds(); round++) {
            var yardstick = pgbench.append();
            var news = cell.run(
                    "two replicas, new", CALLERS, () -> any(replicas).register(Households.someOf(Load.MUNICIPALITY)));
            var same = cell.run(
                    "two replicas, shared", CALLERS, () -> any(replicas).ask(any(shared)));
            spread.add(news.perSecond() / yardstick);
            contended.add(same.perSecond() / yardstick);
            say("round %d: pgbench %.0f/s", round, yardstick);
        }
    }

    private static <T> T any(List<T> several) {
        return several.get(ThreadLocalRandom.current().nextInt(several.size()));
    }
}
